import type { Span } from '../text/span.ts';
import type { KeyDate } from './key-date.ts';

const BRACKETED = /\[([^[\]]+)\]/g;
const OWNER_ENDING = /[’']s?$/;

/** Where the text has the words that a key date's label has in brackets, nearest before its day; none for those it words otherwise. */
export function findBracketed(text: string, { event, span }: KeyDate): readonly Span[] {
  const names = [...event.matchAll(BRACKETED)].flatMap(([, name]) => name ?? []);
  return names.flatMap((name) => {
    const found = [name, name.replace(OWNER_ENDING, '')].flatMap((words): Span[] => {
      const at = text.lastIndexOf(words, span[0]);
      const start = at < 0 ? text.indexOf(words) : at;
      return start < 0 ? [] : [[start, start + words.length]];
    });
    return found.slice(0, 1);
  });
}
