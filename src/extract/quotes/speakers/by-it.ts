import type { Person } from '../../../core/person.ts';
import { type Appearance, firstFrom } from './appearance.ts';

/** Mentions farther back than this are forgotten. Bounds the work. */
const REACH = 30;

/**
 * The organization that "it" stands for: the subject of the same sentence, else of the one before. Undefined if that
 * subject is no organization, or if the sentence has none.
 */
export function findByIt(offset: number, appearances: readonly Appearance[]): Person | undefined {
  const at = firstFrom(appearances, offset);
  const here = appearances[at]?.sentence ?? 0;
  for (let last = at - 1; last >= 0 && at - last <= REACH; last--) {
    const one = appearances[last];
    if (!one || here - one.sentence > 1) break;
    if (one.place === 'subject' && one.pronoun !== 'it')
      return one.entity?.kind === 'organisation' ? one.entity : undefined;
  }
  return undefined;
}
