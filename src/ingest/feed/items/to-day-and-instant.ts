import type { ParsedArticle } from '../../article/parsed.ts';

/** The day of an item, and its instant with the offset that the feed gives it, if it gives a time and a zone. */
export function toDayAndInstant(published: string | null): Pick<ParsedArticle, 'published' | 'publishedAt'> {
  const day = published?.slice(0, 'YYYY-MM-DD'.length) ?? null;
  return published?.includes('T') ? { published: day, publishedAt: published } : { published: day };
}
