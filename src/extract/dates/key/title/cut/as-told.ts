import { changeWord, type Word } from '../../../../text/words.ts';
import type { Segment } from '../clause/segments.ts';
import type { TitleContext } from '../context.ts';

const HAVE: Readonly<Record<string, string>> = { has: 'is', have: 'are' };
const WAS: Readonly<Record<string, string>> = { was: 'is', were: 'are' };
const ASKED = new Set('asked invited ordered told summoned urged called required'.split(' '));
const PLANNED = new Set(['expected', 'due', 'scheduled', 'planned', 'slated']);

/**
 * A label ahead in the tense of the day it is read: who "has been asked to meet" "is asked to meet", what "was expected" "is expected",
 * and what was said to come ("would open") "will open".
 */
export function asTold(label: readonly Word[], segment: Segment, context: TitleContext): readonly Word[] {
  if (context.side === 'behind') return label;
  const asked = label.findIndex(
    ({ lower }, i) => lower in HAVE && label[i + 1]?.lower === 'been' && ASKED.has(label[i + 2]?.lower ?? ''),
  );
  if (asked > 0) return withWord(label, asked, HAVE, 2);
  const was = label.length - 2;
  if ((label[was]?.lower ?? '') in WAS && PLANNED.has(label.at(-1)?.lower ?? '')) return withWord(label, was, WAS, 1);
  const told = context.words[segment.verb];
  const verb = told ? label.indexOf(told) : -1;
  const isWish = WISHES.has(label[verb + 1]?.lower ?? '');
  return label[verb]?.lower === 'would' && !isWish && isReported(segment, context)
    ? withWord(label, verb, WILL, 1)
    : label;
}

const WILL: Readonly<Record<string, string>> = { would: 'will' };
/** "would like to return" */
const WISHES = new Set(['like', 'love', 'prefer', 'rather']);
const CONDITIONS = new Set(['if', 'unless', 'provided', 'should', 'were', 'whether']);

/** "said the quay would open", not "said the quay would open if the town paid". */
function isReported(segment: Segment, context: TitleContext): boolean {
  const { words, segments } = context;
  const isOpen = segments.some(
    ({ from }) => CONDITIONS.has(words[from]?.lower ?? '') && words[from - 1]?.lower !== 'even',
  );
  return !isOpen && isTold(headOf(segment, context), context);
}

const MAX_BRACKETS = 3;

/** "said the board, the oldest in Moor, | would meet": where the clause begins whose verb stands behind an aside. */
function headOf(segment: Segment, { segments, words }: TitleContext): Segment {
  const at = segments.indexOf(segment);
  if (segment.opening !== 'comma' || segment.verb !== segment.from) return segment;
  const head = segments
    .slice(Math.max(0, at - MAX_BRACKETS), at)
    .findLast((one) => one.verb < 0 && (one.opening === 'said' || words[one.from]?.lower === 'that'));
  return head ?? segment;
}

/** "said |the quay", "said on Monday |that the quay" */
function isTold({ opening, from }: Segment, { words, segments, cues }: TitleContext): boolean {
  if (opening === 'said') return true;
  const before = segments[segments.findIndex((one) => one.from === from) - 1];
  if (words[from]?.lower !== 'that' || !before) return false;
  if (before.opening === 'said' && before.verb < 0) return true;
  return words.slice(before.from, before.to).some(({ lower }) => cues.is('say', lower) || cues.is('think', lower));
}

function withWord(
  label: readonly Word[],
  at: number,
  texts: Readonly<Record<string, string>>,
  count: number,
): readonly Word[] {
  const word = label[at];
  if (!word) return label;
  const text = texts[word.lower] ?? word.text;
  return [...label.slice(0, at), changeWord(word, { text, lower: text }), ...label.slice(at + count)];
}
