import type { Article } from '../article/article.ts';
import type { Findings } from '../findings.ts';
import type { NearMatch } from '../stories/story-match.ts';
import type { ArticleRows } from './article-rows.ts';
import type { Joining } from './joining.ts';

/** An article ready to be saved: all slow work is done, and every part is within bounds. */
export type PreparedArticle = {
  /** With the story that it joins. */
  readonly article: Article;
  readonly findings: Findings;
  readonly joining: Joining;
  readonly rows: ArticleRows;
  /** For an article that joins no story: the one that came nearest, and why it did not match. */
  readonly nearest: NearMatch | null;
  /** What is not saved of it, in words. */
  readonly leftOut: readonly string[];
};
