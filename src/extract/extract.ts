import type { Findings } from '../core/findings.ts';
import type { Lexicon } from '../core/lexicon.ts';
import { createAnalyzer } from './analysis/analysis.ts';
import { createKeyDateFinder } from './dates/key-dates.ts';
import { createTimeFinder } from './dates/times.ts';
import { createQuoteFinder } from './quotes/quotes.ts';
import { createSummarizer } from './summary/summary.ts';
import type { Trace } from './trace.ts';

type Text = { readonly text: string; readonly title: string | null; readonly published: string | null };
export type Extract = (text: Text, trace?: Trace) => Findings;

/** Compiles the lexicon once. The extractor is pure and total, and linear in the length of the text. */
export function createExtractor(lexicon: Lexicon): Extract {
  const analyze = createAnalyzer(lexicon);
  const findTimes = createTimeFinder(lexicon);
  const findQuotes = createQuoteFinder(lexicon);
  const findKeyDates = createKeyDateFinder(lexicon);
  const summarize = createSummarizer(lexicon);
  return (text, trace = null) => {
    const analysis = analyze(text, trace);
    const people = analysis.entities.filter(({ kind }) => kind === 'person');
    const times = findTimes(analysis, trace);
    const quotes = findQuotes(analysis, { people, times }, trace);
    const keyDates = findKeyDates(analysis, { times, quotes, people }, trace);
    const summary = summarize(analysis, { times, people, quotes, keyDates }, trace);
    return { quotes, times, keyDates, people: analysis.entities, loneNames: analysis.loneNames, summary };
  };
}
