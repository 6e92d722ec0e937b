import type { Word } from '../../../text/words.ts';
import { isFitting, MAX_LABEL_WORDS } from '../label-bounds.ts';
import { predicateOf } from '../title/clause/predicate.ts';
import { personMeant } from '../title/clause/pronoun.ts';
import type { Segment } from '../title/clause/segments.ts';
import { findSubject } from '../title/clause/subject.ts';
import type { TitleContext } from '../title/context.ts';
import { readsAlone } from '../title/fit/reads-alone.ts';
import { bracketed } from '../title/owner/bracketed.ts';
import { limitStart } from '../title/time-words.ts';
import { joined } from '../title/title-text.ts';
import { segmentAround } from './segment-around.ts';

const ASKS = new Set(
  `order orders ordered ordering ask asks asked asking tell told telling allow allows allowed allowing permit permits permitted permitting
  require requires required requiring urge urges urged urging summon summons summoned invite invites invited inviting instruct instructs
  instructed enable enables enabling oblige obliges obliging`.split(/\s+/),
);
/** "that could allow the board to meet tomorrow": only supposed. */
const SUPPOSES = new Set(['would', 'could', 'might']);
const LONGEST_ASKED = 20;

/** "ordered the board to meet", "an order telling him to appear": who is to do what. */
export function askedTo(context: TitleContext): string | undefined {
  const { words, time, cues } = context;
  const own = withAddition(segmentAround(context), context);
  if (!own) return undefined;
  const to = words.findLastIndex(({ lower }, i) => lower === 'to' && i > own.from && i < time[0] - 1);
  if (
    to < 0 ||
    words.slice(to, limitStart(context) ?? time[0]).some((word) => word.kind === 'mark' || cues.is('join', word.lower))
  )
    return undefined;
  const ask = words.findLastIndex((_, i) => isAsk(i, words) && i < to && i >= Math.max(own.from, to - LONGEST_ASKED));
  if (ask < 0 || ask + 1 >= to || words.slice(own.from, ask).some(({ lower }) => SUPPOSES.has(lower))) return undefined;
  const asked = whoIsAsked(withoutAddition(words.slice(ask + 1, to)), context);
  if (!asked) return undefined;
  const predicate = predicateOf({ ...own, from: to, verb: to }, MAX_LABEL_WORDS - asked.length, context);
  const label = predicate && [...asked, ...predicate];
  return label && isFitting(label) && readsAlone(label, context) ? joined(context.text, label) : undefined;
}

/** "ordered", "called on" */
const isAsk = (at: number, words: readonly Word[]) =>
  ASKS.has(words[at]?.lower ?? '') || (words[at]?.lower === 'on' && CALLS.has(words[at - 1]?.lower ?? ''));
const CALLS = new Set(['call', 'calls', 'called', 'calling']);

/** The clause of "as well as the mayor to visit" begins before. */
function withAddition(own: Segment | undefined, { segments, words }: TitleContext): Segment | undefined {
  const [as, well] = words.slice(own?.from ?? 0);
  const before = own && as?.lower === 'as' && well?.lower === 'well' ? segments[segments.indexOf(own) - 1] : undefined;
  return own && before ? { ...own, from: before.from } : own;
}

/** "ordered the secretary |, as well as the mayor, | to visit" */
function withoutAddition(asked: readonly Word[]): readonly Word[] {
  const comma = asked.findIndex(
    ({ text }, i) => text === ',' && asked[i + 1]?.lower === 'as' && asked[i + 2]?.lower === 'well',
  );
  return comma > 0 ? asked.slice(0, comma) : asked;
}

const THINGS = new Set(['it', 'them']);

function whoIsAsked(asked: readonly Word[], context: TitleContext): readonly Word[] | undefined {
  const [first] = asked;
  if (!first || asked.some(({ lower, kind }) => kind === 'mark' || context.cues.is('join', lower))) return undefined;
  if (asked.length > 1) return asked;
  if (first.lower === 'him' || first.lower === 'her') {
    const named = personMeant(first.lower === 'him' ? 'he' : 'she', first, context);
    return named && bracketed(named);
  }
  if (THINGS.has(first.lower)) return subjectNamed(first, context);
  return /^\p{Lu}/u.test(first.text) ? asked : undefined;
}

/** "Norway won a delay allowing it to fish": the name that opens the sentence. */
function subjectNamed(pronoun: Word, context: TitleContext): readonly Word[] | undefined {
  const at = context.words.indexOf(pronoun);
  const clauses = context.segments.filter(({ verb }) => verb >= 0 && verb < at);
  const [main] = clauses;
  const subject = clauses.length === 1 && main ? findSubject(main, context) : undefined;
  const isName = subject?.every(({ text }) => /^\p{Lu}|^\d/u.test(text));
  return subject && isName ? bracketed(subject) : undefined;
}
