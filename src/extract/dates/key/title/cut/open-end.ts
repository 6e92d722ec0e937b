import type { Word } from '../../../../text/words.ts';
import type { TitleContext } from '../context.ts';
import { leadsToTime } from '../time-words.ts';
import { isCutPlace } from './cut-place.ts';

/** Nouns that say little without what follows them: "an attempt | to cap the well", "areas | where the slick has come ashore". */
const OPEN_NOUNS = new Set(
  `attempt attempts effort efforts bid decision decisions way ways trip visit tour chance ability area areas places
  evidence view return look part range series number list details signs talks failure right need step steps move moves
  role commission opposition ban response form terms lawsuit case claims report reports fears calls questions request
  requests order`.split(/\s+/),
);
const FOLLOWS = new Set([
  'to',
  'of',
  'that',
  'where',
  'on',
  'for',
  'into',
  'by',
  'against',
  'from',
  'which',
  'blaming',
]);
const OPEN_ADJECTIVES = new Set(['effective', 'based']);
/** Words that the subject is followed by: a verb and what it takes. */
const LEAST_PREDICATE = 2;

/** A label without its last phrase where that lacks what it is about; the label itself where nothing whole is left. */
export function withoutOpenEnd(label: readonly Word[], subject: number, context: TitleContext): readonly Word[] {
  const last = label.at(-1);
  if (!last || !isOpen(last, context)) return label;
  const { cues } = context;
  if (last.lower === 'effective') return label.slice(0, -1);
  for (let at = label.length - 1; at >= subject + LEAST_PREDICATE; at--) {
    const isAim = label[at]?.lower === 'to' && label[at + 1]?.text === label[at + 1]?.lower;
    if (!isAim && !isCutPlace(at, label, cues)) continue;
    const rest = label.slice(0, at);
    const end = rest.at(-1);
    if (end && isWhole(end, context)) return withoutOpenEnd(rest, subject, context);
  }
  return label;
}

const isWhole = ({ lower }: Word, { cues }: TitleContext) =>
  !cues.is('aux', lower) &&
  !cues.is('stop', lower) &&
  !cues.is('of', lower) &&
  !PLANS.has(lower) &&
  !/ing$/.test(lower) &&
  !VERBS.has(lower);
const VERBS = new Set(['hint', 'lead', 'look', 'rejected', 'took', 'made', 'refer']);
const PLANS = new Set(['due', 'set', 'expected', 'scheduled', 'plans', 'hopes', 'wants', 'aims', 'to']);

/** What the last word needs follows in the sentence, perhaps after the day. */
function isOpen(last: Word, context: TitleContext): boolean {
  const { words, isTime } = context;
  if (OPEN_ADJECTIVES.has(last.lower)) return true;
  if (!OPEN_NOUNS.has(last.lower)) return false;
  let next = words.indexOf(last) + 1;
  if (next === 0) return false;
  while (next < words.length && (isTime(next) || leadsToTime(next, context))) next++;
  return FOLLOWS.has(words[next]?.lower ?? '');
}
