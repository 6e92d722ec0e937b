import { foldedWords } from '../folded-words.ts';

/** Words and phrases that a text must have: all of some, any of others, and none of others still. */
export type WordFilter = {
  readonly all: readonly string[];
  readonly any: readonly string[];
  readonly none: readonly string[];
};

/**
 * "ceasefire, truce, +aleppo, -football": any of the first two, and "aleppo", and not "football". Undefined if no word is
 * to be found, since a text cannot be chosen by what it lacks alone.
 */
export function parseWordFilter(typed: string): WordFilter | undefined {
  const parts = typed.split(',').map((part) => part.trim());
  const marked = (mark: string) => parts.filter((part) => part.startsWith(mark)).map((part) => part.slice(1).trim());
  const filter = {
    all: toPhrases(marked('+')),
    any: toPhrases(parts.filter((part) => !/^[+-]/.test(part))),
    none: toPhrases(marked('-')),
  };
  return filter.all.length + filter.any.length > 0 ? filter : undefined;
}

/** Whether a text fits: whole words in order, whatever their case, accents and punctuation. */
export function fitsWords({ all, any, none }: WordFilter, text: string): boolean {
  const words = ` ${foldedWords(text).join(' ')} `;
  const has = (phrase: string) => words.includes(` ${phrase} `);
  return all.every(has) && (any.length === 0 || any.some(has)) && !none.some(has);
}

/** "ceasefire, +aleppo, -football", as it can be typed again. */
export function showWordFilter({ all, any, none }: WordFilter): string {
  return [...any, ...all.map((phrase) => `+${phrase}`), ...none.map((phrase) => `-${phrase}`)].join(', ');
}

/** Each once, in the order of the alphabet, so that the order of typing does not matter. */
function toPhrases(typed: readonly string[]): readonly string[] {
  return [...new Set(typed.map((phrase) => foldedWords(phrase).join(' ')))].filter((phrase) => phrase !== '').sort();
}
