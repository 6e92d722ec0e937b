import type { Person } from '../../../core/person.ts';

/** The person whose mention contains an offset, by their fullest name. */
export type NameAt = (position: number) => string | undefined;

/** Sorts the mentions once, so that each lookup is a binary search. */
export function createNameAt(people: readonly Person[]): NameAt {
  const mentions = people
    .flatMap(({ name, mentions: spans }) => spans.map(([start, end]) => ({ start, end, name })))
    .sort((a, b) => a.start - b.start);
  return (position) => {
    let low = 0;
    let high = mentions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((mentions[middle]?.start ?? 0) <= position) low = middle + 1;
      else high = middle;
    }
    const mention = mentions[low - 1];
    return mention && position < mention.end ? mention.name : undefined;
  };
}
