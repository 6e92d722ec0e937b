import type { TimeExpression } from '../../core/dates/time.ts';
import type { Lexicon } from '../../core/lexicon.ts';
import type { Person } from '../../core/person.ts';
import type { Quote } from '../../core/quotes/quote.ts';
import type { Analysis } from '../analysis/analysis.ts';
import type { Trace } from '../trace.ts';
import { attributeRuns } from './attribution/attribute-runs.ts';
import { createResolver } from './speakers/resolve.ts';
import { joinRuns } from './statements/join.ts';
import { findTranscriptTurns } from './statements/transcript.ts';
import { toVocabulary } from './vocabulary.ts';

type QuoteContext = { readonly people: readonly Person[]; readonly times: readonly TimeExpression[] };
export type FindQuotes = (analysis: Analysis, context: QuoteContext, trace: Trace) => readonly Quote[];

/**
 * Quotes in text order. Each run between marks gets the speaker named in its sentence or by its neighbors; runs of one
 * statement are joined; and a surname, role or pronoun is resolved to the speaker's full name.
 */
export function createQuoteFinder(lexicon: Lexicon): FindQuotes {
  const vocabulary = toVocabulary(lexicon);
  return (analysis, { people, times }, trace) => {
    const attributed = attributeRuns(analysis, vocabulary, trace);
    const resolve = createResolver(analysis, attributed, vocabulary, trace);
    const quotes = [...joinRuns(analysis, attributed.runs, times, resolve), ...findTranscriptTurns(analysis, people)];
    const ordered = quotes.sort((a, b) => (a.spans[0]?.[0] ?? 0) - (b.spans[0]?.[0] ?? 0));
    if (trace)
      for (const quote of ordered)
        trace({ family: 'quotes', rule: quote.rule, did: 'added', span: spanOf(quote), note: noteOf(quote) });
    return ordered;
  };
}

function spanOf({ spans }: Quote): readonly [number, number] {
  return [spans[0]?.[0] ?? 0, spans.at(-1)?.[1] ?? 0];
}

function noteOf({ speaker }: Quote): string {
  return speaker ? `${speaker.name} (${speaker.how})` : 'no speaker';
}
