import { type Lexicon, lexiconWords } from '../../../core/lexicon.ts';
import { createBloomFilter } from '../../../core/text/words/bloom-filter.ts';
import { PRIVATE_USE } from './code-table.ts';

/**
 * The words that patterns can use. Each is mapped to one character, so that a text becomes a string with one character
 * for each word, and a pattern becomes a regular expression over it (see pattern.ts).
 */
export type DateVocabulary = {
  /** The character of a word, undefined if no pattern uses it. */
  readonly codeOf: (word: string) => string | undefined;
  /** False if no pattern uses a word with this hash. */
  readonly mayUse: (hash: number) => boolean;
  /** The characters of all words of a kind ("MONTH"). */
  readonly kind: (kind: string) => string;
  /** The character of a word that a pattern uses, assigned now if it had none. */
  readonly allot: (word: string) => string;
  readonly value: (kind: string, word: string) => string | undefined;
  /** Words that are a time only with a capital: "may", "march". */
  readonly needsCapital: (word: string) => boolean;
};

export function createVocabulary(lexicon: Lexicon): DateVocabulary {
  const codes = new Map<string, string>();
  const filter = createBloomFilter();
  const kinds = new Map<string, Map<string, string>>();
  const capitals = new Set<string>();
  const allot = (word: string): string => {
    const code = codes.get(word) ?? String.fromCharCode(PRIVATE_USE + codes.size);
    codes.set(word, code);
    filter.add(word);
    return code;
  };
  const lines = lexiconWords(lexicon, 'date-words').map((line) => line.split('\t'));
  for (const [kind = '', word = '', value = '', flag] of [...lines, ...SHAPES]) {
    allot(word);
    kinds.set(kind, (kinds.get(kind) ?? new Map<string, string>()).set(word, value));
    if (flag === 'cap') capitals.add(word);
  }
  return {
    codeOf: (word) => codes.get(word),
    mayUse: filter.mayHold,
    kind: (kind) => [...(kinds.get(kind)?.keys() ?? [])].map(allot).join(''),
    allot,
    value: (kind, word) => kinds.get(kind)?.get(word),
    needsCapital: (word) => capitals.has(word),
  };
}

/** Numbers are known by shape, not as words (see shape.ts); this maps each kind to its possible shapes. */
const SHAPES: readonly (readonly string[])[] = [
  ...['#01', '#1', '#10', '#13', '#25'].map((shape) => ['DAY', shape]),
  ...['#01', '#1', '#10'].map((shape) => ['HOUR', shape]),
  ...['#1', '#10', '#13', '#25', '#32', '#100', '#1000', '#year', '#1.5'].map((shape) => ['NUM', shape]),
  ['YEAR', '#year'],
  ['YEAR2', '#32'],
  ['YEAR2', '#01'],
  ['YEAR2', '#10'],
  ['YEAR2', '#13'],
  ['YEAR2', '#25'],
  ['ORDNUM', '#th'],
  ['DECADE', '#s'],
  ['CLOCK', '#:'],
  ['ISO', '#iso'],
  ['SLASH', '#/'],
  ['DOTTED', '#1.5'],
  ['MILITARY', '#0600'],
  ['MILITARY', '#year'],
  ['FISCALYEAR', '#fy'],
  ['MONTHNUM', '#01'],
  ['MONTHNUM', '#1'],
  ['MONTHNUM', '#10'],
];
