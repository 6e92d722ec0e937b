import type { Span } from '../../../core/text/span.ts';
import type { Mention } from '../../analysis/mention.ts';
import type { QuoteVocabulary } from '../vocabulary.ts';

const LONGEST_LIST = 8;
const LONGEST_LINK = 60;

/**
 * The names that speak together with the one at `span`, itself included, in text order: "Moor and Lee wrote",
 * "Sens. Ann Moor, Eva Lee and Tom Hale said". Only a list that "and" closes is one. `mentions` are in text order.
 */
export function findJointNames(
  text: string,
  mentions: readonly Mention[],
  span: Span,
  vocabulary: QuoteVocabulary,
): readonly Mention[] {
  const at = mentionAt(mentions, span);
  if (at < 0) return [];
  let first = at;
  let last = at;
  const linkOf = (left: number) => readLink(text, mentions[left], mentions[left + 1], vocabulary);
  while (at - first < LONGEST_LIST && linkOf(first - 1) !== null) first--;
  while (last - at < LONGEST_LIST && linkOf(last) !== null) last++;
  // From the "and" backwards: what follows it once more is no part of the list.
  for (let closing = first; closing < last; closing++)
    if (linkOf(closing) === 'and') return at <= closing + 1 ? mentions.slice(first, closing + 2) : [];
  return [];
}

function mentionAt(mentions: readonly Mention[], [start, end]: Span): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.span[1] ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return (mentions[low]?.span[0] ?? end) < end ? low : -1;
}

/** What stands between two names of a list: "and", a comma, each with titles and a party ("(R-Ohio)"); else null. */
function readLink(
  text: string,
  left: Mention | undefined,
  right: Mention | undefined,
  { titles, figures }: QuoteVocabulary,
): 'and' | 'comma' | null {
  if (left?.kind !== 'name' || right?.kind !== 'name' || right.span[0] - left.span[1] > LONGEST_LINK) return null;
  const between = text.slice(left.span[1], right.span[0]).replace(/\([^()]*\)/, '');
  const [, comma, and, rest = ''] = /^\s*(,)?\s*(and\s|&\s)?(.*)$/s.exec(between) ?? [];
  const words = rest.split(/[\s.]+/).filter(Boolean);
  const isTitle = (word: string) => titles.has(word.toLowerCase()) || figures.has(word.toLowerCase());
  if (!words.every((word) => isTitle(word) || /^(?:the|his|her|their|former)$/.test(word))) return null;
  return and !== undefined ? 'and' : comma !== undefined && words.length === 0 ? 'comma' : null;
}
