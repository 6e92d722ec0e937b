import { foldText } from './fold.ts';

const MAX_MEANT = 5;
/** How many typed characters are compared. */
const MAX_TYPED_CHARS = 64;

/**
 * The known words closest to what was typed, best first, up to a limit: those that contain it, or differ in a few letters.
 * Tens of thousands of words take milliseconds, since only those that can be near enough are compared letter by letter.
 */
export function didYouMean(typed: string, known: readonly string[], most = MAX_MEANT): readonly string[] {
  const wanted = foldText(typed).slice(0, MAX_TYPED_CHARS);
  const farthest = Math.max(1, Math.floor(wanted.length / 3));
  const letters = lettersOf(wanted);
  const near = known.flatMap((word) => {
    const distance = distanceTo(wanted, letters, word, farthest);
    return distance <= farthest ? [{ word, distance }] : [];
  });
  return near
    .sort((a, b) => a.distance - b.distance)
    .slice(0, most)
    .map(({ word }) => word);
}

function distanceTo(wanted: string, letters: number, word: string, farthest: number): number {
  const folded = foldText(word);
  if (wanted !== '' && folded.includes(wanted)) return 0;
  const distances = [folded, ...folded.split(/[\s/_-]+/)]
    .filter((part) => canBeNear(wanted, letters, part, farthest))
    .map((part) => editDistance(wanted, part));
  return Math.min(...distances, Number.POSITIVE_INFINITY);
}

/** Changing one letter changes the length by at most one, and the set of letters by at most two. */
function canBeNear(wanted: string, letters: number, part: string, farthest: number): boolean {
  if (Math.abs(wanted.length - part.length) > farthest) return false;
  return countBits(letters ^ lettersOf(part)) <= 2 * farthest;
}

/** Which letters a word contains, one bit each; those beyond a to z share bits. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let i = 0; i < word.length; i++) letters |= 1 << (word.charCodeAt(i) & 31);
  return letters;
}

function countBits(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count;
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
