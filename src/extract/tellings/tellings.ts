import type { Findings } from '../../core/findings.ts';
import type { Lexicon } from '../../core/lexicon.ts';
import type { DayTelling } from '../../core/tellings/telling.ts';
import { type SentenceParts, toSentenceParts } from '../summary/sentence/sentence-parts.ts';
import type { Document } from '../text/document.ts';
import { clarityOf } from './clarity.ts';
import { findHeadline, type Headline, tellsHeadline } from './headline.ts';
import { toOwnWords } from './own-words.ts';
import { createIsLow, type IsLow } from './run-together.ts';
import { findNewsDay, findStatedDays, isInHead, type SpokenDay } from './spoken-days.ts';
import { createStemmer, type ToStems } from './stems.ts';
import { createTitleFinder, type FindTitle } from './title.ts';

type FoundParts = Omit<Findings, 'summary'>;
export type FindTellings = (document: Document, found: FoundParts) => readonly DayTelling[];

/** More than an article has that is no list of dates; bounds what is kept of one. */
const MAX_TELLINGS = 40;

/**
 * Compiles the lexicon once. Finds the sentences of an article that speak of a day, and those at its head, which tell its
 * news, in the order of the text. None if the article's own day is not known. Pure, total and linear.
 */
export function createTellingFinder(lexicon: Lexicon): FindTellings {
  const findTitle = createTitleFinder(lexicon);
  return (document, found) => {
    const { published, text, words } = document;
    if (published === null) return [];
    const toStems = createStemmer();
    const isLow = createIsLow(words);
    const reading = { text, isLow, toStems, findTitle, headline: findHeadline(document, toStems) };
    const sentences = toSentenceParts(document, found).map((parts, at) =>
      isInHead(at) || parts.times.length > 0 ? toOwnWords(parts, isInHead(at), isLow) : parts,
    );
    const newsDay = findNewsDay(sentences, published);
    const tellings: DayTelling[] = [];
    for (const [at, parts] of sentences.entries()) {
      const days = daysOf(parts, at, newsDay, published);
      if (days.length > 0) tellings.push(...tell(days, at, parts, sentences[at - 1], reading));
      if (tellings.length >= MAX_TELLINGS) break;
    }
    return tellings;
  };
}

function daysOf(parts: SentenceParts, at: number, newsDay: string, published: string): readonly SpokenDay[] {
  const stated = findStatedDays(parts, published);
  if (stated.length > 0 || !isInHead(at)) return stated;
  return [{ date: newsDay, how: 'assumed', certainty: 'past', event: null }];
}

type Reading = {
  readonly text: string;
  readonly isLow: IsLow;
  readonly toStems: ToStems;
  readonly findTitle: FindTitle;
  readonly headline: Headline | null;
};

function tell(
  days: readonly SpokenDay[],
  sentence: number,
  parts: SentenceParts,
  before: SentenceParts | undefined,
  { text, isLow, toStems, findTitle, headline }: Reading,
): readonly DayTelling[] {
  const stems = toStems(parts.words);
  const isNews = isInHead(sentence) && headline !== null && tellsHeadline(stems, headline);
  const own = isNews ? headline.text : null;
  const clause = findTitle(parts, text);
  const clarity = clarityOf(parts, before, text, isLow);
  return days.map(({ date, how, certainty, event }) => {
    const title = (certainty === 'past' ? own : null) ?? event ?? clause;
    return { date, how, certainty, span: parts.span, paragraph: parts.paragraph, sentence, clarity, title, stems };
  });
}
