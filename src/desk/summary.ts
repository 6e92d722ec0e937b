import { toSource } from '../core/to-source.ts';
import type { ReportedText } from '../core/views.ts';
import { renderNoted } from '../extract/summary/noted.ts';
import { summarizeStory } from '../extract/summary/story-summary.ts';
import type { ArticleStore, Scope } from '../store/articles.ts';

/** The story in sentences of its articles, newest state first; notes in brackets are ours and stand outside quotations. */
export async function findSummary(
  articles: ArticleStore,
  scope: Scope,
  length: 'short' | 'full',
): Promise<readonly ReportedText[]> {
  const reports = await articles.reports(scope);
  const alsoIn = new Map(reports.map((report) => [report.lead.article.id, report.alsoIn]));
  const chosen = summarizeStory(
    reports.map(({ lead }) => lead),
    length,
  );
  return chosen.map(({ article, sentence }) => ({
    text: renderNoted(sentence),
    source: toSource(article, [sentence.start, sentence.end]),
    alsoIn: alsoIn.get(article.id) ?? [],
  }));
}
