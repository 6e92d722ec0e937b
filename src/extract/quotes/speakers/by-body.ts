import type { Person } from '../../../core/person.ts';
import { type Appearance, firstFrom } from './appearance.ts';
import type { FindNamed } from './by-name.ts';

const INDEFINITE = /^(?:an?|one|another|some|two|three|several|many|no)\s/i;
const DETERMINER = /^(?:the|this|that|these|those)\s+/i;
const NAME = /\p{Lu}/u;
/** Mentions farther back than this are forgotten. Bounds the work. */
const REACH = 80;

/** A body that speaks: an organization known to the article, or the name that its words make ("Pell campaign"). */
export type Body = { readonly entity: Person | undefined; readonly name: string | null };

/** Resolves "the State Department", "Pell's office" and "the board". A body that is one of many has no name. */
export function findByBody(
  words: string,
  offset: number,
  appearances: readonly Appearance[],
  findNamed: FindNamed,
): Body {
  if (INDEFINITE.test(words)) return { entity: undefined, name: null };
  const name = words.replace(DETERMINER, '');
  const entity = findNamed(name);
  if (entity?.kind === 'organisation') return { entity, name: entity.name };
  if (NAME.test(name)) return { entity: undefined, name };
  return { entity: lastWithNoun(name.toLowerCase(), offset, appearances), name: null };
}

/** "the board": the organization last named that has the noun in its name. */
function lastWithNoun(noun: string, offset: number, appearances: readonly Appearance[]): Person | undefined {
  let last = firstFrom(appearances, offset) - 1;
  for (let back = 0; last >= 0 && back < REACH; last--, back++) {
    const entity = appearances[last]?.entity;
    if (entity?.kind === 'organisation' && entity.name.toLowerCase().split(' ').includes(noun)) return entity;
  }
  return undefined;
}
