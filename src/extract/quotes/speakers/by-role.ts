import type { Person } from '../../../core/person.ts';
import { type Appearance, firstFrom } from './appearance.ts';

const INDEFINITE = /^(?:an?|one|another|some|two|three|several|many)\b/i;
/** Many people are these to somebody: "his friend" is another one each time. */
const COMMON = new Set(
  'friend colleague neighbor neighbour relative classmate supporter critic fan voter member rival'.split(' '),
);
/** Mentions farther back than this are forgotten. Bounds the work. */
const REACH = 120;

/**
 * Finds the person whom a description means ("the spokesman", "the former president"): the last one mentioned whose role
 * has its noun and contradicts none of its other words. Undefined if there is none, or if it is one of many ("a spokesman").
 */
export function findByRole(
  words: string,
  offset: number,
  appearances: readonly Appearance[],
  roles: ReadonlySet<string>,
): Person | undefined {
  const parts = words.toLowerCase().split(/[\s-]+/);
  const noun = parts.findLast((part) => roles.has(part));
  if (!noun || INDEFINITE.test(words) || COMMON.has(noun)) return undefined;
  const isFormer = parts.includes('former');
  // Those who are named again and again have one role.
  const roleWords = new Map<Person, readonly string[]>();
  let last = firstFrom(appearances, offset) - 1;
  for (let back = 0; last >= 0 && back < REACH; last--, back++) {
    const entity = appearances[last]?.entity;
    if (!entity?.role || entity.name === '') continue;
    const own = roleWords.get(entity) ?? entity.role.toLowerCase().split(/[\s-]+/);
    roleWords.set(entity, own);
    if (own.includes(noun) && own.includes('former') === isFormer) return entity;
  }
  return undefined;
}
