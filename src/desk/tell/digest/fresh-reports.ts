import type { StoredArticle } from '../../../store/port/articles.ts';

/** An article that was not posted yet, and the id of its report's lead. */
export type FreshArticle = StoredArticle & { readonly report: string };

/** One report, and the other articles that print it. */
export type FreshReport = { readonly lead: StoredArticle; readonly also: readonly StoredArticle[] };

/** Groups articles by report, keeping their order, newest first. Pure. */
export function toFreshReports(fresh: readonly FreshArticle[]): readonly FreshReport[] {
  return [...Map.groupBy(fresh, ({ report }) => report)].flatMap(([id, articles]) => {
    // If the lead is not among these articles, the oldest one takes its place.
    const lead = articles.find(({ article }) => article.id === id) ?? articles.at(-1);
    return lead ? [{ lead, also: articles.filter((other) => other !== lead).reverse() }] : [];
  });
}
