import { findRepeats } from '../../../core/reports/find-repeats.ts';
import { foldText } from '../../../core/text/fold.ts';
import type { SourcedQuote } from '../../../core/views/views.ts';
import type { StoredArticle } from '../../../store/port/articles.ts';
import { toSourcedQuote } from '../../to-sourced-quote.ts';
import type { FreshReport } from './fresh-reports.ts';

/** The statements in a report, each once: from its lead, or from the first other article that has it. Pure. */
export function reportStatements({ lead, also }: FreshReport): readonly SourcedQuote[] {
  const all = [lead, ...also].flatMap(statementsOf);
  const repeats = findRepeats(
    all.map(({ quote, source }) => ({
      article: source.article,
      by: foldText(quote.speaker?.name ?? ''),
      text: quote.text,
    })),
  );
  const copies = Map.groupBy(all.keys(), (place) => repeats[place] ?? place);
  return [...copies].flatMap(([first, places]) => {
    const shown = all[first];
    const others = places.filter((place) => place !== first).flatMap((place) => all[place]?.source ?? []);
    return shown ? [{ ...shown, alsoIn: others }] : [];
  });
}

function statementsOf({ article, findings }: StoredArticle): readonly Omit<SourcedQuote, 'alsoIn'>[] {
  return findings.quotes.filter(({ speaker }) => speaker !== null).map((quote) => toSourcedQuote(article, quote));
}
