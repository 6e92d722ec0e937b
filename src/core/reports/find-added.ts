import { foldText } from '../text/fold.ts';
import type { Span } from '../text/span.ts';

/** Enough of an article; bounds the work. */
const MAX_COMPARED_CHARS = 40_000;
const SENTENCE = /[^\n]+?(?:[.!?]["”’]?(?=\s)|$|(?=\n))/gmu;
const WORD = /[\p{L}\p{N}]+(?:[.,\-–][\p{L}\p{N}]+)*/gu;
/** Of the pairs of words in a sentence, the share that may be known; of one that was only corrected most are. */
const KNOWN_PAIRS = 0.5;
/** Shorter ones are labels. */
const FEWEST_WORDS = 5;
/** What is added, as a share of the text before: less is a correction, or a line more of a long article. */
const GROWN_SHARE = 1 / 3;
const FEWEST_ADDED_WORDS = 10;
/** Names, numbers and days that the text before had nowhere. */
const FEWEST_NEW_FACTS = 2;

/**
 * The sentences of a newer text that say what the earlier one did not, in order; none unless the text grew by them and they
 * have facts of their own. A corrected, shortened or reordered text says nothing more. Pure; linear in both texts.
 */
export function findAdded(before: string, after: string): readonly Span[] {
  const known = readSentences(before.slice(0, MAX_COMPARED_CHARS));
  const words = new Set(known.flatMap((one) => one.words));
  const pairs = new Set(known.flatMap((one) => one.pairs));
  const added = readSentences(after.slice(0, MAX_COMPARED_CHARS)).filter(
    (one) =>
      one.words.length >= FEWEST_WORDS &&
      one.pairs.filter((pair) => pairs.has(pair)).length < KNOWN_PAIRS * one.pairs.length,
  );
  const length = added.reduce((sum, one) => sum + one.words.length, 0);
  const whole = known.reduce((sum, one) => sum + one.words.length, 0);
  const facts = new Set(added.flatMap((one) => one.facts.filter((fact) => !words.has(fact))));
  const isMore = length >= Math.max(FEWEST_ADDED_WORDS, GROWN_SHARE * whole) && facts.size >= FEWEST_NEW_FACTS;
  return isMore ? added.map(({ span }) => span) : [];
}

type Sentence = {
  readonly span: Span;
  readonly words: readonly string[];
  /** Of neighbouring words. */
  readonly pairs: readonly string[];
  /** Numbers, and names after the first word. */
  readonly facts: readonly string[];
};

function readSentences(text: string): readonly Sentence[] {
  return [...text.matchAll(SENTENCE)].map(({ 0: sentence, index }) => {
    const found = sentence.match(WORD) ?? [];
    const words = found.map(foldText);
    const start = index + sentence.length - sentence.trimStart().length;
    return {
      span: [start, index + sentence.trimEnd().length],
      words,
      pairs: words.slice(1).map((word, at) => `${words[at]} ${word}`),
      facts: words.filter((_, at) => /\p{N}/u.test(found[at] ?? '') || (at > 0 && /^\p{Lu}/u.test(found[at] ?? ''))),
    };
  });
}
