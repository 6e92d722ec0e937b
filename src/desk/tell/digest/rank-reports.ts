import { toSource } from '../../../core/article/to-source.ts';
import type { Edition, Passage } from '../../../core/editions/edition.ts';
import type { SourcedText } from '../../../core/views/views.ts';
import type { FreshReport } from './fresh-reports.ts';

/** A report, and the sentence by which it moves the story; null if it does not. */
export type RankedReport = { readonly report: FreshReport; readonly line: SourcedText | null };

/** Above every event's own weight: what the story's state tells comes first. */
const OF_STATE = 1;

/** Reports in the order of what they move in their story; the others follow as they come. Pure. */
export function rankReports(reports: readonly FreshReport[], edition: Edition | null): readonly RankedReport[] {
  const places = weighPassages(edition);
  return reports
    .map((report) => {
      const place = places.get(report.lead.article.id);
      return { ranked: { report, line: place ? toLine(report, place.passage) : null }, weight: place?.weight ?? 0 };
    })
    .sort((a, b) => b.weight - a.weight)
    .map(({ ranked }) => ranked);
}

type Weighed = { readonly passage: Passage; readonly weight: number };

/** By article, the sentence of the weightiest that it tells. */
function weighPassages(edition: Edition | null): ReadonlyMap<string, Weighed> {
  if (edition === null) return new Map();
  const ofState = edition.state.map(({ passage }, at) => ({ passage, weight: OF_STATE + edition.state.length - at }));
  const ofEvents = edition.events.flatMap(({ best, also, weight, certainty }) =>
    certainty === 'past' ? [best, ...also].map((passage) => ({ passage, weight })) : [],
  );
  const weighed = new Map<string, Weighed>();
  for (const one of [...ofState, ...ofEvents])
    if ((weighed.get(one.passage.article)?.weight ?? 0) < one.weight) weighed.set(one.passage.article, one);
  return weighed;
}

function toLine({ lead: { article } }: FreshReport, { span }: Passage): SourcedText {
  return { text: article.text.slice(...span).replace(/\s+/g, ' '), source: toSource(article, span) };
}
