import { toSource } from '../../../core/article/to-source.ts';
import type { SourcedText } from '../../../core/views/views.ts';
import type { StoredArticle } from '../../../store/port/articles.ts';

/** The most important sentence of an article; null if none was found. */
export function leadSentenceOf({ article, findings }: StoredArticle): SourcedText | null {
  const [best] = findings.summary.toSorted((a, b) => b.score - a.score || a.start - b.start);
  return best ? { text: best.text, source: toSource(article, [best.start, best.end]) } : null;
}
