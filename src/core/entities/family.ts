import { foldText } from '../text/fold.ts';
import { splitName } from '../text/names/name-key.ts';
import type { NameCorrection } from './entity.ts';
import type { NameRecord } from './name-record.ts';
import { consonantsOf } from './transliteration.ts';

/** The words of a name as shown. */
export function wordsOfName(name: string): readonly string[] {
  return name.split(' ');
}

/**
 * The key of all records that may be of one entity: of a person the consonants of the surname, of an organisation its name.
 * A new article touches the families of its names, and only these are built again.
 */
export function familyOf({ kind, name }: Pick<NameRecord, 'kind' | 'name'>): string {
  if (kind === 'organisation') return `the ${foldText(name).replace(/^the /, '')}`;
  return consonantsOf(splitName(wordsOfName(name)).surname);
}

/** Families that corrections join, with the family itself: they are built together. In order. */
export function linkedFamilies(family: string, corrections: readonly NameCorrection[]): readonly string[] {
  const linked = new Set([family]);
  let size = 0;
  while (size < linked.size) {
    size = linked.size;
    for (const correction of corrections) {
      if (correction.kind !== 'same') continue;
      const families = correction.names.map((name) => familyOf({ kind: 'person', name }));
      if (families.some((one) => linked.has(one))) for (const one of families) linked.add(one);
    }
  }
  return [...linked].sort();
}
