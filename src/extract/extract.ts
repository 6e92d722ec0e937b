import type { Findings } from '../core/findings.ts';
import type { Lexicon } from '../core/lexicon.ts';
import type { ArticleTellings } from '../core/tellings/planned-date.ts';
import { type Analysis, createAnalyzer } from './analysis/analysis.ts';
import { createKeyDateFinder } from './dates/key-dates.ts';
import { createTimeFinder } from './dates/times.ts';
import { createQuoteFinder } from './quotes/quotes.ts';
import { createSummarizer } from './summary/summary.ts';
import { createTellingFinder } from './tellings/tellings.ts';
import { toDocument } from './text/document.ts';
import type { Trace } from './trace.ts';

type Text = { readonly text: string; readonly title: string | null; readonly published: string | null };
export type Extract = (text: Text, trace?: Trace) => Findings;

/** What a text tells of days; nothing if it is undated. */
type Tell = (text: Text, findings: Findings) => ArticleTellings;

/** What is read of a text, over one compiled lexicon. */
type Extraction = {
  readonly extract: Extract;
  readonly findTellings: Tell;
  /** Both, of one analysis. */
  readonly extractAll: (text: Text) => { readonly findings: Findings; readonly told: ArticleTellings };
};

/** Compiles the lexicon once. The extractor is pure and total, and linear in the length of the text. */
export function createExtractor(lexicon: Lexicon): Extract {
  const find = createFinder(lexicon);
  return (text, trace = null) => find(text, trace).findings;
}

/** The same, with what a text tells of days. */
export function createExtraction(lexicon: Lexicon): Extraction {
  const find = createFinder(lexicon);
  const findTellings = createTellingFinder(lexicon);
  return {
    extract: (text, trace = null) => find(text, trace).findings,
    findTellings: ({ text, title, published }, findings) => findTellings(toDocument(text, title, published), findings),
    extractAll(text) {
      const { analysis, findings } = find(text, null);
      return { findings, told: findTellings(analysis, findings) };
    },
  };
}

type Found = { readonly analysis: Analysis; readonly findings: Findings };

function createFinder(lexicon: Lexicon): (text: Text, trace: Trace) => Found {
  const analyze = createAnalyzer(lexicon);
  const findTimes = createTimeFinder(lexicon);
  const findQuotes = createQuoteFinder(lexicon);
  const findKeyDates = createKeyDateFinder(lexicon);
  const summarize = createSummarizer(lexicon);
  return (text, trace) => {
    const analysis = analyze(text, trace);
    const people = analysis.entities.filter(({ kind }) => kind === 'person');
    const times = findTimes(analysis, trace);
    const quotes = findQuotes(analysis, { people, times }, trace);
    const keyDates = findKeyDates(analysis, { times, quotes, people }, trace);
    const summary = summarize(analysis, { times, people, quotes, keyDates }, trace);
    const { entities, loneNames } = analysis;
    return { analysis, findings: { quotes, times, keyDates, people: entities, loneNames, summary } };
  };
}
