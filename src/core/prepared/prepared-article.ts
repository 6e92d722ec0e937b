import type { Article } from '../article.ts';
import type { Findings } from '../findings.ts';
import type { NearMatch } from '../stories/story-match.ts';
import type { ArticleRows } from './article-rows.ts';
import type { Joining } from './joining.ts';

/** An article ready to be written: all that takes long was done, and nothing of it is without bounds. */
export type PreparedArticle = {
  /** In the story that it joins. */
  readonly article: Article;
  readonly findings: Findings;
  readonly joining: Joining;
  readonly rows: ArticleRows;
  /** Of an article that joins none: the story that comes nearest, and what stood against it. */
  readonly nearest: NearMatch | null;
  /** What of it is not kept, in words. */
  readonly leftOut: readonly string[];
};
