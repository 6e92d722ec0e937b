import { createRepeatFinder, type ReportWords } from './repeat-finder.ts';

/** Which items of a report repeat an earlier article's words: for each item the index of the one it repeats, or null. */
export function findRepeats(items: readonly ReportWords[]): readonly (number | null)[] {
  return items.map(createRepeatFinder());
}
