import { findParagraphSpans, paragraphAt } from '../core/prepared/paragraph-spans.ts';
import type { Strength } from '../core/stories/story-match.ts';
import type { Term, TermWord } from './compile-stories.ts';
import type { Stretch, TokenizedArticle } from './read-article.ts';

/** A short article has no room for anything in passing. */
const FEWEST_PARAGRAPHS = 6;
/** The title and the head of a report say what it is about. */
const PARAGRAPHS_OF_HEAD = 3;
/** Below this share of its text, an article whose title and head do not name the story touches it in passing. */
const PASSING = 0.12;
/** The same of an article that names it there, among other things: a list, a round-up, a live blog. */
const PASSING_THOUGH_NAMED = 0.07;

/**
 * How much of an article is about a story: the share of its text that stands in paragraphs with any of the terms by which it
 * joined. A person counts by the last name alone. Linear in the text, times the number of terms.
 */
export function judgeStrength({ stretches }: TokenizedArticle, terms: readonly Term[]): Strength {
  const [title, body] = stretches;
  const wanted = terms.map(({ kind, words }) => (kind === 'person' ? words.slice(-1) : words));
  const paragraphs = findParagraphSpans(body.text);
  const named = new Set(findPlaces(body, wanted).map((start) => paragraphAt(paragraphs, start)));
  const lengths = paragraphs.map(({ number, starts, ends }) => ({ isNamed: named.has(number), length: ends - starts }));
  const whole = lengths.reduce((sum, { length }) => sum + length, 0);
  const own = lengths.reduce((sum, { isNamed, length }) => sum + (isNamed ? length : 0), 0);
  const share = whole === 0 ? 1 : own / whole;
  if (paragraphs.length < FEWEST_PARAGRAPHS) return { share, isWeak: false };
  const isInHead = findPlaces(title, wanted).length > 0 || [...named].some((number) => number <= PARAGRAPHS_OF_HEAD);
  return { share, isWeak: share < (isInHead ? PASSING_THOUGH_NAMED : PASSING) };
}

/** Where any of the terms begins. */
function findPlaces({ tokens }: Stretch, terms: readonly (readonly TermWord[])[]): readonly number[] {
  const isThere = (at: number) =>
    terms.some((words) => words.every((wanted, place) => isWord(tokens[at + place]?.word, wanted)));
  return tokens.filter((_, at) => isThere(at)).map(({ start }) => start);
}

function isWord(word: string | undefined, wanted: TermWord): boolean {
  return word !== undefined && (wanted.isPrefix ? word.startsWith(wanted.word) : word === wanted.word);
}
