import type { Edition } from '../../../core/editions/edition.ts';
import type { Source } from '../../../core/source.ts';

/** Where the words of a date start, as a key. */
export const toPlaceKey = (article: string, start: number): string => `${article} ${start}`;

/** An edition's asides are read once, however often it is asked. */
const read = new WeakMap<Edition['asides'], ReadonlySet<string>>();

function keysOf(asides: Edition['asides']): ReadonlySet<string> {
  const keys = read.get(asides) ?? new Set(asides.map(({ article, start }) => toPlaceKey(article, start)));
  read.set(asides, keys);
  return keys;
}

/** Dates without those that one article alone gives, as another matter's; what the team decided about stays. Linear. */
export function withoutAsides<T extends { readonly mark?: unknown }>(
  rows: readonly T[],
  asides: Edition['asides'],
  sourcesOf: (row: T) => readonly Source[],
): readonly T[] {
  if (asides.length === 0) return rows;
  const known = keysOf(asides);
  return rows.filter((row) => {
    const sources = sourcesOf(row);
    const [first] = sources;
    if (row.mark || first === undefined) return true;
    return !sources.every(
      ({ article, span: [start] }) => article === first.article && known.has(toPlaceKey(article, start)),
    );
  });
}
