import type { Stems } from '../event-stems.ts';

/** Indexes of threads, in the order the threads began. */
type Places = Set<number>;

/**
 * Finds the threads of key dates that may mean the same event, by the words of its name. However many threads there are,
 * it looks only at those that share a word. Returns a superset of the matches, as indexes in the order threads began.
 */
export type ThreadIndex = {
  /** Returns a function that takes it out again; additions are undone in reverse order. */
  add(place: number, stems: Stems, date: string): () => void;
  /** Threads that share one of these stems and whose date is in the same year. */
  ofYear(stems: Stems, date: string): readonly number[];
  /** Threads that share at least two stems. */
  ofTwo(stems: Stems): readonly number[];
};

export function createThreadIndex(): ThreadIndex {
  const byYear = new Map<string, Places>();
  const byStem = new Map<string, Places>();
  return {
    add(place, stems, date) {
      const added: Places[] = [];
      for (const stem of stems)
        for (const places of [placesOf(byYear, `${yearOf(date)} ${stem}`), placesOf(byStem, stem)]) {
          if (!places.has(place)) added.push(places);
          places.add(place);
        }
      return () => {
        for (const places of added) places.delete(place);
      };
    },
    ofYear: (stems, date) => inOrder([...stems].map((stem) => byYear.get(`${yearOf(date)} ${stem}`))),
    ofTwo(stems) {
      const lists = [...stems].map((stem) => byStem.get(stem)).filter((places) => places !== undefined);
      // A thread that shares two stems shares one besides the most common, so that one, perhaps in every thread, is skipped.
      const rarest = lists.sort((a, b) => a.size - b.size).slice(0, -1);
      return inOrder(rarest);
    },
  };
}

const yearOf = (date: string) => date.slice(0, 4);

function placesOf(index: Map<string, Places>, key: string): Places {
  const places = index.get(key) ?? new Set();
  index.set(key, places);
  return places;
}

function inOrder(lists: readonly (Places | undefined)[]): readonly number[] {
  const places = new Set<number>();
  for (const list of lists) for (const place of list ?? []) places.add(place);
  return [...places].sort((a, b) => a - b);
}
