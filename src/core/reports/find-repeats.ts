import { createRepeatFinder, type ReportWords } from './repeat-finder.ts';

/** Which words of a report repeat those of an earlier article: for each item the place of the one it repeats, or null. */
export function findRepeats(items: readonly ReportWords[]): readonly (number | null)[] {
  return items.map(createRepeatFinder());
}
