type Pair<T> = { readonly before: T; readonly after: T };
export type PairedUp<T> = {
  readonly pairs: readonly Pair<T>[];
  readonly gone: readonly T[];
  readonly added: readonly T[];
};

/** For longer remainders the loose tests are skipped: what is left of two long lists counts as gone or new. */
const MOST_LOOSE = 200;

/**
 * Finds for each item of an earlier list its counterpart in a later one: first the pairs that pass the first test, in order,
 * then those that pass the second, and so on. Each item is paired once. Pure.
 */
export function pairUp<T>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (item: T) => string,
  tests: readonly ((a: T, b: T) => boolean)[],
): PairedUp<T> {
  const same = pairByKey(before, after, keyOf);
  return tests.reduce((found, test) => pairLoosely(found, test), same);
}

/** Linear, since most of a long article does not change. */
function pairByKey<T>(before: readonly T[], after: readonly T[], keyOf: (item: T) => string): PairedUp<T> {
  const later = Map.groupBy(after, keyOf);
  const gone: T[] = [];
  const pairs: Pair<T>[] = [];
  for (const item of before) {
    const match = later.get(keyOf(item))?.shift();
    if (match === undefined) gone.push(item);
    else pairs.push({ before: item, after: match });
  }
  const taken = new Set(pairs.map((pair) => pair.after));
  return { pairs, gone, added: after.filter((item) => !taken.has(item)) };
}

function pairLoosely<T>(found: PairedUp<T>, test: (a: T, b: T) => boolean): PairedUp<T> {
  if (found.gone.length > MOST_LOOSE || found.added.length > MOST_LOOSE) return found;
  const added = [...found.added];
  const gone: T[] = [];
  const pairs = [...found.pairs];
  for (const item of found.gone) {
    const at = added.findIndex((other) => test(item, other));
    const [match] = at < 0 ? [] : added.splice(at, 1);
    if (match === undefined) gone.push(item);
    else pairs.push({ before: item, after: match });
  }
  return { pairs, gone, added };
}
