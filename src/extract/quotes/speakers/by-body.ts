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
  const noun = name.toLowerCase();
  const named = lastWithNoun(noun, offset, appearances);
  return {
    entity: named ?? (GENERIC.has(noun.split(' ').at(-1) ?? '') ? onlyOneNear(offset, appearances) : undefined),
    name: null,
  };
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

/** Nouns that stand for any organization just named: "the agency", "the company". */
const GENERIC: ReadonlySet<string> = new Set('agency company organization organisation group outlet firm'.split(' '));
const PARAGRAPHS_NEAR = 2;

/** The organization named in the last paragraphs, if there is but one. */
function onlyOneNear(offset: number, appearances: readonly Appearance[]): Person | undefined {
  const found = new Set<Person>();
  const from = firstFrom(appearances, offset) - 1;
  const here = appearances[from]?.paragraph ?? 0;
  for (let last = from; last >= 0 && from - last < REACH; last--) {
    const one = appearances[last];
    if (!one || here - one.paragraph > PARAGRAPHS_NEAR) break;
    if (one.entity?.kind === 'organisation') found.add(one.entity);
  }
  return found.size === 1 ? [...found][0] : undefined;
}
