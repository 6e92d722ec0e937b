import { isPossessive } from '../../../../../core/text/possessive.ts';
import type { DateCandidate } from '../../candidates.ts';
import type { Cues } from '../../cues.ts';
import { MIN_LABEL_WORDS } from '../../label-bounds.ts';
import { toLabelWords } from '../../title/owner/label-words.ts';
import { definiteMeant } from '../../title/owner/what/definite.ts';
import { withElectionKind } from '../election.ts';

/** "the upcoming May elections" */
const MOST_BEFORE = 2;
/** "the general election": too short to say whose. */
const LONGEST_SHORT = 3;
/** "May 3 | council elections", not "May 3 in Bergen" */
const LOW = /^(?!(?:in|on|at|of|for|to|by|with|morning|afternoon|evening|night)$)\p{Ll}/u;
const ARTICLE = /^the$/i;

/**
 * "the May 3 vote on the quay" is "the vote on the quay", as it stands under its day; "the May elections" and "the general election",
 * which say too little, are the "[Moor council elections]" if the article called them so before. Else the label itself.
 */
export function withoutDayInside(
  label: string,
  text: string,
  day: string,
  candidate: DateCandidate,
  cues: Cues,
): string {
  const words = withoutDay(label, day);
  const isShort = words.length <= LONGEST_SHORT && ARTICLE.test(words[0] ?? '') && !words.some(isPossessive);
  const fuller = isShort ? calledBefore(words, candidate, cues) : undefined;
  return fuller ?? withElectionKind(words.length < MIN_LABEL_WORDS ? label : words.join(' '), text);
}

function withoutDay(label: string, day: string): readonly string[] {
  const at = label.indexOf(`${day} `);
  if (at < 0 || at + day.length + 1 >= label.length) return label.split(' ');
  const behind = label.slice(at + day.length + 1).split(' ');
  if (at === 0 && behind.length >= MIN_LABEL_WORDS - 1 && behind.every((word) => LOW.test(word)))
    return ['the', ...behind];
  const before = label.slice(0, at).trim().split(' ');
  const isLed = ARTICLE.test(before[0] ?? '') || isPossessive(before.at(-1) ?? '');
  if (before.length > MOST_BEFORE || !isLed) return label.split(' ');
  return [...before, ...behind];
}

function calledBefore(
  [lead, ...event]: readonly string[],
  { earlier, later }: DateCandidate,
  cues: Cues,
): string | undefined {
  const fuller = definiteMeant(0, toLabelWords(['the', ...event]), { earlier, later, cues });
  if (!fuller || fuller.name.length + 1 < MIN_LABEL_WORDS) return undefined;
  const name = `[${fuller.name.map(({ text }) => text).join(' ')}]`;
  return fuller.from === 0 ? name : `${lead} ${name}`;
}
