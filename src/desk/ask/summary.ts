import type { Source } from '../../core/source.ts';
import { foldedWords } from '../../core/text/folded-words.ts';
import { toSource } from '../../core/to-source.ts';
import type { ReportedText } from '../../core/views/views.ts';
import { renderNoted } from '../../extract/summary/noted.ts';
import { mostRead, summarizeStory } from '../../extract/summary/story-summary.ts';
import type { ArticleStore, Scope } from '../../store/articles.ts';

/**
 * The story in sentences of its articles, one article for each report, the latest developments first; notes in brackets
 * are ours and outside quotations. Each sentence lists the other articles of the report that contain it.
 */
export async function findSummary(
  articles: ArticleStore,
  scope: Scope,
  length: 'short' | 'full',
): Promise<readonly ReportedText[]> {
  const { items: reports } = await articles.reports({ ...scope, limit: mostRead(length), offset: 0 });
  const copies = new Map(reports.map(({ lead, alsoIn }) => [lead.article.id, alsoIn]));
  const chosen = summarizeStory(
    reports.map(({ lead }) => lead),
    length,
  );
  const ids = new Set(chosen.map(({ article }) => article.id));
  const words = await readWords(
    articles,
    [...ids].flatMap((id) => copies.get(id) ?? []),
  );
  return chosen.map(({ article, sentence }) => ({
    text: renderNoted(sentence),
    source: toSource(article, [sentence.start, sentence.end]),
    alsoIn: (copies.get(article.id) ?? []).filter((copy) => words.get(copy.article)?.includes(wordsOf(sentence.text))),
  }));
}

/** The texts of articles, by id. */
async function readWords(articles: ArticleStore, copies: readonly Source[]): Promise<ReadonlyMap<string, string>> {
  const read = await Promise.all(copies.map(({ article }) => articles.find(article)));
  return new Map(
    read.flatMap((stored) => (stored ? [[stored.article.id, wordsOf(stored.article.text)] as const] : [])),
  );
}

const wordsOf = (text: string) => ` ${foldedWords(text).join(' ')} `;
