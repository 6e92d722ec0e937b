import type { Findings } from '../core/findings.ts';
import type { Lexicon } from '../core/lexicon.ts';
import { createKeyDateFinder } from './dates/key-dates.ts';
import { createTimeFinder } from './dates/times.ts';
import { createPeopleFinder } from './people/people.ts';
import { createQuoteFinder } from './quotes/quotes.ts';
import { createSummarizer } from './summary/summary.ts';
import { type Document, toDocument } from './text/document.ts';
import type { Trace } from './trace.ts';

type Text = { readonly text: string; readonly title: string | null; readonly published: string | null };
export type Extract = (text: Text, trace?: Trace) => Findings;

/** Compiles the lexicon once. The extractor is pure and total, and linear in the length of the text. */
export function createExtractor(lexicon: Lexicon): Extract {
  const findTimes = createTimeFinder(lexicon);
  const findPeople = createPeopleFinder(lexicon);
  const findQuotes = createQuoteFinder(lexicon);
  const findKeyDates = createKeyDateFinder(lexicon);
  const summarize = createSummarizer(lexicon);
  return ({ text, title, published }, trace = null) => {
    const document: Document = toDocument(text, title, published);
    const times = findTimes(document, trace);
    const people = findPeople(document, trace);
    const quotes = findQuotes(document, { people, times }, trace);
    const keyDates = findKeyDates(document, { times, quotes, people }, trace);
    const summary = summarize(document, { times, people, quotes, keyDates }, trace);
    return { quotes, times, keyDates, people, summary };
  };
}
