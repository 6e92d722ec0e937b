import type { Article } from '../../../core/article.ts';
import type { KeyDate } from '../../../core/dates/key-date.ts';
import { type NameRecord, toNameRecords } from '../../../core/entities/name-record.ts';
import type { DayTelling, SourcedTelling } from '../../../core/tellings/telling.ts';
import type { ArticleStore, StoredArticle } from '../../../store/articles.ts';
import type { Work } from '../../../workers/work.ts';

/** What one article gives to its story. */
export type ReadArticle = {
  readonly article: Article;
  /** The id of its report's lead. */
  readonly report: string;
  readonly tellings: readonly SourcedTelling[];
  readonly names: readonly NameRecord[];
  readonly keyDates: readonly KeyDate[];
};

export type WholeParts = { readonly articles: ArticleStore; readonly work: WholeWork };
export type WholeWork = Pick<Work, 'extract' | 'findTellings'>;

/**
 * All articles of a story, each read once: newest first, undated ones last. Their texts are analyzed again, since neither
 * organisations nor names that an article does not explain are stored.
 */
export async function readWhole({ articles, work }: WholeParts, story: string): Promise<readonly ReadArticle[]> {
  const scope = { story, asOf: null };
  const [heads, stored] = await Promise.all([articles.heads(scope), articles.listFrom(scope, '')]);
  const reports = new Map(heads.map(({ id, report }) => [id, report]));
  return Promise.all(
    stored.map(async ({ article }) => {
      const findings = await work.extract(article);
      const tellings = await work.findTellings(article, findings);
      return toReadArticle({ article, findings }, tellings, reports.get(article.id) ?? article.id);
    }),
  );
}

function toReadArticle(
  { article, findings }: StoredArticle,
  tellings: readonly DayTelling[],
  report: string,
): ReadArticle {
  const { id, published, publisher } = article;
  const origin = { article: id, published: published ?? '', report, outlet: publisher ?? id };
  return {
    article,
    report,
    tellings: tellings.map((telling) => ({ ...telling, ...origin })),
    names: toNameRecords({ article: id, day: published, outlet: publisher }, findings),
    keyDates: findings.keyDates,
  };
}
