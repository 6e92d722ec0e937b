import type { Word } from '../../../../text/words.ts';
import { isPronoun } from './pronoun.ts';

const ARTICLES = new Set(['the', 'a', 'an']);

/** "a plan | he" of "a plan he will present": the object and who acts, of a clause without its "that". Undefined where it is none. */
export function contactOf(
  found: readonly Word[],
): { readonly object: readonly Word[]; readonly who: Word } | undefined {
  const who = found.at(-1);
  if (!who || found.length < 3 || !isPronoun(who) || /['’]/.test(who.lower)) return undefined;
  const object = found.slice(0, -1);
  const isPhrase = ARTICLES.has(object[0]?.lower ?? '') && object.every(({ kind }) => kind === 'word');
  return isPhrase ? { object, who } : undefined;
}
