import { findReference } from '../summary/antecedent.ts';
import { isJoined, pointsAtThing } from '../summary/dangling.ts';
import { canStand } from '../summary/sentence/can-stand.ts';
import type { SentenceParts } from '../summary/sentence/sentence-parts.ts';
import { type IsLow, isRunTogether } from '../text/run-together.ts';
import { isCaption } from './caption.ts';

/** What each flaw costs of 1. */
const UNNAMED = 0.4;
const POINTING = 0.6;
const JOINED = 0.3;
const RUN_TOGETHER = 0.6;
const QUESTION = 0.5;
const SPOKEN = 0.4;
const OWN_VOICE = 0.3;
const BARE = 0.3;
const LENGTHY = 0.3;
const CAPTION = 0.7;
const LEAST = 0.05;

const FEWEST_WORDS = 8;
const MOST_WORDS = 40;
/** No line of a list of events is longer. */
const LONGEST_SHOWN_WORDS = 60;

/** A sentence, the one before it, and the text; `isTop`: it stands at the very head of its article, where pictures are. */
type ClarityReading = {
  readonly parts: SentenceParts;
  readonly before: SentenceParts | undefined;
  readonly text: string;
  readonly isLow: IsLow;
  readonly isTop: boolean;
};

/** 0 to 1: how well a sentence is understood without the ones around it; 0 if it cannot be shown alone. */
export function clarityOf({ parts, before, text, isLow, isTop }: ClarityReading): number {
  const count = parts.words.filter(({ kind }) => kind !== 'mark').length;
  if (count > LONGEST_SHOWN_WORDS || isShred(text, parts) || invites(parts) || !canStand(parts, text)) return 0;
  const costs = [
    findReference(parts, before) && UNNAMED,
    pointsAtThing(parts) && POINTING,
    isJoined(parts) && JOINED,
    parts.words.some((_, at) => isRunTogether(parts.words, at, isLow)) && RUN_TOGETHER,
    text.charAt(parts.span[1] - 1) === '?' && QUESTION,
    parts.quoted[0]?.[0] === parts.span[0] && SPOKEN,
    speaksItself(parts) && OWN_VOICE,
    isCaption(parts, isTop) && CAPTION,
    count < FEWEST_WORDS && BARE,
    count > MOST_WORDS && LENGTHY,
  ];
  const cost = costs.reduce<number>((sum, part) => sum + (part || 0), 0);
  return Math.round(Math.max(LEAST, 1 - cost) * 100) / 100;
}

/** A sentence that was cut begins in small letters, or with what closes a bracket: "N) is increasing". */
function isShred(text: string, { span: [start, end] }: SentenceParts): boolean {
  return /^(?:\p{Ll}|[^(]{0,3}\))/u.test(text.slice(start, Math.min(end, start + 8)));
}

const INVITING = new Set(
  'browse check click download explore follow join listen live read see share submit view watch'.split(' '),
);
const INVITED_TO = new Set(
  'a all below coverage here how live more our out the these this to updates us what where why your'.split(' '),
);

/** "Explore all of our maps", "Live coverage of the trial": furniture that asks the reader to do something. */
function invites({ words }: SentenceParts): boolean {
  return INVITING.has(words[0]?.lower ?? '') && INVITED_TO.has(words[1]?.lower ?? '');
}

const OWN = new Set(['i', 'we', 'my', 'our', 'us', 'me', 'you', 'your']);

/** "We pray", "Click to join you": a column or a speech, not a report. "US" in capitals is a country. */
function speaksItself({ words, quoted }: SentenceParts): boolean {
  return words.some(
    ({ lower, text, start }) =>
      OWN.has(lower) && text !== 'US' && !quoted.some(([from, to]) => from < start && start < to),
  );
}
