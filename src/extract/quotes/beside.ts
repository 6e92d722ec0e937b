import { createBloomFilter } from '../../core/text/words/bloom-filter.ts';
import { createWordBits } from '../../core/text/words/word-bits.ts';

/** What a word beside a mention can be, as bits. */
export const BESIDE = {
  /** Goes before a name: "the", "former", "mayor". */
  lead: 1,
  role: 2,
  preposition: 4,
  /** Begins another clause: "that". */
  start: 8,
  /** Begins a clause or goes on with one: "and", "then". */
  opening: 16,
  verb: 32,
} as const;

/** The bits of BESIDE for a word; 0 for one that is none of these. */
export type BesideOf = (word: { readonly lower: string; readonly hash: number }) => number;

const OPENINGS = 'and but or yet so then meanwhile however still also who which'.split(' ');
const LEADS =
  'the a an former then senior chief deputy vice prime foreign top acting interim new old longtime fellow ex white house state federal local republican democratic'.split(
    ' ',
  );

type Lists = {
  readonly roles: Iterable<string>;
  readonly titles: Iterable<string>;
  readonly verbs: Iterable<string>;
  readonly prepositions: Iterable<string>;
  readonly clauseStarts: Iterable<string>;
};

export function createBesideOf({ roles, titles, verbs, prepositions, clauseStarts }: Lists): BesideOf {
  const bits = createWordBits([
    ...withBit([...LEADS, ...titles], BESIDE.lead),
    ...withBit(roles, BESIDE.lead | BESIDE.role),
    ...withBit(prepositions, BESIDE.preposition),
    ...withBit(clauseStarts, BESIDE.start),
    ...withBit(OPENINGS, BESIDE.opening),
    ...withBit(verbs, BESIDE.verb),
  ]);
  const { mayHold } = createBloomFilter(bits.keys());
  return ({ lower, hash }) => (mayHold(hash) ? (bits.get(lower) ?? 0) : 0);
}

const withBit = (words: Iterable<string>, bit: number) => [...words].map((word) => [word, bit] as const);
