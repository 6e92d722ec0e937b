import type { Word } from '../../../../text/words.ts';
import type { TitleContext } from '../context.ts';

const ANY = new Set('guy man woman person people one ones those things problems stories'.split(' '));
const SOME = new Set('some many most one any several few all two three'.split(' '));

/** "some of the sports | that will be seen in May", "the guy | who will win": which of many is meant, no event of theirs. */
export function isAnyOf(meant: readonly Word[], relative: number, { words }: TitleContext): boolean {
  const last = meant.at(-1);
  const [some, of] = words.slice(Math.max(0, relative - meant.length - 2), relative - meant.length);
  if (words[relative - 1]?.text === ',' || !last || last.text !== last.lower) return false;
  return ANY.has(last.lower) || (of?.lower === 'of' && SOME.has(some?.lower ?? ''));
}
