import { foldText } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import { isOfficeWord } from './description.ts';

/** A sentence that names somebody. */
export type NamingSentence = {
  readonly text: string;
  /** Where in the text they are named. */
  readonly name: Span;
  /** Where others are named. */
  readonly others: readonly Span[];
  /** Whether it is cut out of a longer sentence; a whole one says more. */
  readonly isPart: boolean;
};

/** Words for what somebody is count so near the name, in characters; about eight words. */
const NEAR_CHARS = 60;
/** One word for what somebody is, and an apposition; or two such words. */
const LEAST_EXPLAINED = 3;
const WORD_WORTH = 2;
const APPOSITION_WORTH = 2;
const MOST_WORDS = 3;
const PART_COSTS = 2;

/**
 * The sentences that say who somebody is rather than what they do ("Ada Pell, who had served as ambassador"), best first; of
 * those that are as good, in the order given. Those that say nothing are left out. Pure and linear.
 */
export function rankExplaining<T extends NamingSentence>(sentences: readonly T[]): readonly T[] {
  return sentences
    .map((sentence) => ({ sentence, worth: worthOf(sentence) }))
    .filter(({ worth }) => worth >= LEAST_EXPLAINED)
    .sort((a, b) => b.worth - a.worth)
    .map(({ sentence }) => sentence);
}

function worthOf({ text, name: [start, end], others, isPart }: NamingSentence): number {
  // What stands beyond another's name is theirs.
  const from = Math.max(0, start - NEAR_CHARS, ...others.map(([, last]) => (last <= start ? last : 0)));
  // What follows "married to Mr Orme's" is still about the first.
  const strangers = others.filter(([, last]) => !OWNER.test(text.slice(last, last + 2)));
  const to = Math.min(end + NEAR_CHARS, ...strangers.map(([first]) => (first >= end ? first : text.length)));
  const [before, after] = [text.slice(from, start), text.slice(end, to)];
  const offices = new Set(toWords(`${before} ${after}`).filter((word) => isOfficeWord(word) || OCCUPATIONS.has(word)));
  const isApposed = APPOSITION.test(after);
  const near = others.filter(([first, last]) => last > from - NEAR_CHARS && first < to + NEAR_CHARS);
  const worth = WORD_WORTH * Math.min(MOST_WORDS, offices.size) + (isApposed ? APPOSITION_WORTH : 0);
  return worth - near.length - (isPart ? PART_COSTS : 0);
}

const OWNER = /^['’]/;

/** What somebody does who holds no office. */
const OCCUPATIONS = new Set(
  `expert professor scientist researcher doctor physician surgeon nurse engineer economist historian journalist reporter presenter author
  writer poet actor actress singer musician producer comedian artist designer architect farmer fisherman owner trader investor banker
  activist campaigner veteran diplomat soldier pilot captain coach player champion witness student teacher lecturer priest bishop imam
  widow widower cousin uncle aunt nephew niece grandson granddaughter`.split(/\s+/),
);

const APPOSITION =
  /^(?:, | [-–—] | \()(?:who|whose|the|a|an|one of|formerly|married)\b|^ (?:is|was|has been|had been) (?:an?|the|named|appointed)\b/;

const toWords = (text: string) => foldText(text).match(/\p{L}+/gu) ?? [];
