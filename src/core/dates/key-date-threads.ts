import type { Stems } from './event-stems.ts';

/** Places of threads, in the order the threads began. */
type Places = Set<number>;

/**
 * Which threads of key dates may tell of the same event, by what its name says: however many threads there are, only
 * those that share a word are looked at. Gives places in the order the threads began; a superset of those that do.
 */
export type ThreadIndex = {
  add(place: number, stems: Stems, date: string): void;
  /** Threads with a stem of these whose date is of the same year. */
  ofYear(stems: Stems, date: string): readonly number[];
  /** Threads that share two stems or more. */
  ofTwo(stems: Stems): readonly number[];
};

export function createThreadIndex(): ThreadIndex {
  const byYear = new Map<string, Places>();
  const byStem = new Map<string, Places>();
  return {
    add(place, stems, date) {
      for (const stem of stems) {
        put(byYear, `${yearOf(date)} ${stem}`, place);
        put(byStem, stem, place);
      }
    },
    ofYear: (stems, date) => inOrder([...stems].map((stem) => byYear.get(`${yearOf(date)} ${stem}`))),
    ofTwo(stems) {
      const lists = [...stems].map((stem) => byStem.get(stem)).filter((places) => places !== undefined);
      // Whoever shares two has one besides the commonest, which may be in every thread.
      const rarest = lists.sort((a, b) => a.size - b.size).slice(0, -1);
      return inOrder(rarest);
    },
  };
}

const yearOf = (date: string) => date.slice(0, 4);

function put(index: Map<string, Places>, key: string, place: number): void {
  const places = index.get(key);
  if (places) places.add(place);
  else index.set(key, new Set([place]));
}

function inOrder(lists: readonly (Places | undefined)[]): readonly number[] {
  const places = new Set<number>();
  for (const list of lists) for (const place of list ?? []) places.add(place);
  return [...places].sort((a, b) => a - b);
}
