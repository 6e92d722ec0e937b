import { toSearchStems } from './search-stems.ts';

/** Whether the words of every phrase, as stems, stand next to each other in a text. Linear for phrases as people type them. */
export function hasPhrases(text: string, phrases: readonly (readonly string[])[]): boolean {
  const stems = toSearchStems(text);
  return phrases.every((phrase) => stems.some((_, at) => phrase.every((stem, place) => stems[at + place] === stem)));
}
