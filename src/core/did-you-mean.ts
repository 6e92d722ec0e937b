import { foldText } from './fold.ts';

const MOST = 5;

/** The known words closest to what was typed, best first: those that begin with it, hold it, or differ in a few letters. */
export function didYouMean(typed: string, known: readonly string[]): readonly string[] {
  const wanted = foldText(typed).slice(0, 64);
  const scored = known.map((word) => ({ word, distance: distanceTo(wanted, word) }));
  const near = scored.filter(({ distance }) => distance <= Math.max(1, Math.floor(wanted.length / 3)));
  return near
    .sort((a, b) => a.distance - b.distance)
    .slice(0, MOST)
    .map(({ word }) => word);
}

function distanceTo(wanted: string, word: string): number {
  const folded = foldText(word);
  if (wanted !== '' && folded.includes(wanted)) return 0;
  return Math.min(editDistance(wanted, folded), ...folded.split(/[\s/_-]+/).map((part) => editDistance(wanted, part)));
}

/** Levenshtein distance, with a swap of neighbours as one step; both words are short. */
function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (before[j - 2] ?? 0) + 1);
      row.push(best);
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? a.length;
}
