import { toSource } from '../core/to-source.ts';
import type { SourcedText } from '../core/views.ts';
import { renderNoted } from '../extract/summary/noted.ts';
import { summarizeStory } from '../extract/summary/story-summary.ts';
import type { ArticleStore, Scope } from '../store/articles.ts';

/** The story in sentences of its articles, newest state first; notes in brackets are ours and stand outside quotations. */
export async function findSummary(
  articles: ArticleStore,
  scope: Scope,
  length: 'short' | 'full',
): Promise<readonly SourcedText[]> {
  const chosen = summarizeStory(await articles.list(scope), length);
  return chosen.map(({ article, sentence }) => ({
    text: renderNoted(sentence),
    source: toSource(article, [sentence.start, sentence.end]),
  }));
}
