export type BoundedMap<K, V> = {
  get(key: K): V | undefined;
  set(key: K, value: V): void;
  delete(key: K): void;
};

/** A map that keeps at most `most` entries, dropping the oldest, and each one for `freshMs`. */
export function createBoundedMap<K, V>(most: number, freshMs: number): BoundedMap<K, V> {
  const entries = new Map<K, { readonly value: V; readonly timer: NodeJS.Timeout }>();
  const drop = (key: K) => {
    clearTimeout(entries.get(key)?.timer);
    entries.delete(key);
  };
  return {
    get: (key) => entries.get(key)?.value,
    set: (key, value) => {
      drop(key);
      entries.set(key, { value, timer: setTimeout(() => entries.delete(key), freshMs).unref() });
      const [oldest] = entries.keys();
      if (entries.size > most && oldest !== undefined) drop(oldest);
    },
    delete: drop,
  };
}
