import type { Word } from '../../../../text/words.ts';
import type { TitleContext } from '../context.ts';
import type { Segment } from './segments.ts';

/** "The Coast Guard and Bureau of Energy, Regulation and Enforcement have": the end of a list is no subject. */
export function isListed(
  { opening, from }: Segment,
  found: readonly Word[],
  { segments, words, cues }: TitleContext,
): boolean {
  const isJoined = /^(?:and|or)$/.test(words[from]?.lower ?? '');
  if (opening !== 'comma' || !(isJoined || found.some(({ lower }) => lower === 'and'))) return false;
  const before = segments[segments.findIndex((one) => one.from === from) - 1];
  return before !== undefined && before.verb < 0 && !cues.is('of', words[before.from]?.lower ?? '');
}

/** "Lena Berg, Nils Aas, Ada Holm are": the last name of a list. */
export function isOneOfMany({ opening, verb }: Segment, found: readonly Word[], { words }: TitleContext): boolean {
  const isName = found.every(({ text }) => /^\p{Lu}/u.test(text)) && !/s$/.test(found.at(-1)?.lower ?? 's');
  return opening === 'comma' && isName && PLURAL.has(words[verb]?.lower ?? '');
}

const PLURAL = new Set(['are', 'were', 'have']);
