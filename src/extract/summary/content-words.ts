import type { Word } from '../text/words.ts';

/** Words that carry the matter, folded to one form ("talks", "talk's" → "talk"), each once. */
export function contentWords(words: readonly Word[]): ReadonlySet<string> {
  return new Set(words.filter(hasMatter).map(({ lower }) => foldForm(lower)));
}

/** How much of the shorter list stands in the other, 0 to 1. */
export function sharedShare(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shorter = Math.min(a.size, b.size);
  return shorter === 0 ? 0 : a.intersection(b).size / shorter;
}

const SHORTEST = 3;
const LITTLE = new Set(
  `the and but for nor yet with from into onto over under after before about between through during against
  that this these those there here then than when where which while what who whom whose how why
  was were are been being had has have having did does doing done will would shall should can could may might must
  not also only just even more most much many some any all both each every other another such own same very
  his her hers him its our ours your their theirs them they she you said says say saying told tell tells
  one two upon out off because although though however since until still again once`.split(/\s+/),
);

function hasMatter({ kind, lower }: Word): boolean {
  return kind === 'number' || (kind === 'word' && lower.length >= SHORTEST && !LITTLE.has(lower));
}

const ENDING = /(?:['’]s|['’]|s)$/;

function foldForm(lower: string): string {
  const folded = lower.replace(ENDING, '');
  return folded.length >= SHORTEST ? folded : lower;
}
