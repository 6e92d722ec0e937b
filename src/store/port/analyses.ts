import type { Article } from '../../core/article/article.ts';
import type { Findings } from '../../core/findings.ts';
import type { ArticleRows } from '../../core/prepared/article-rows.ts';

/** The part of the store's port for findings that older rules made. An article's findings are one for all workspaces. */
export type Analyses = {
  /** The next articles read by rules older than these, after a number (0 to start). */
  older(
    rules: number,
    after: number,
    limit: number,
  ): Promise<readonly { readonly number: number; readonly article: Article }[]>;
  /** How many there are. */
  countOlder(rules: number): Promise<number>;
  /**
   * Writes what these rules found, in one transaction, for every workspace that sees it; what each counts and shows once
   * follows. False if other rules, as new, were there first.
   */
  replace(
    number: number,
    found: { readonly findings: Findings; readonly rows: ArticleRows; readonly rules: number },
  ): Promise<boolean>;
};
