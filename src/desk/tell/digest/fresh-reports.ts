import type { StoredArticle } from '../../../store/articles.ts';

/** An article that was not told, and the id of the article in the lead of its report. */
export type FreshArticle = StoredArticle & { readonly report: string };

/** One report, and the other articles that print it. */
export type FreshReport = { readonly lead: StoredArticle; readonly also: readonly StoredArticle[] };

/** Articles of one report become one, in the order they were given, newest first. Pure. */
export function toFreshReports(fresh: readonly FreshArticle[]): readonly FreshReport[] {
  return [...Map.groupBy(fresh, ({ report }) => report)].flatMap(([id, articles]) => {
    // The lead may be beyond what is read: then the oldest that is stands for it.
    const lead = articles.find(({ article }) => article.id === id) ?? articles.at(-1);
    return lead ? [{ lead, also: articles.filter((other) => other !== lead).reverse() }] : [];
  });
}
