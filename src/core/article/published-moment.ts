import type { Article } from './article.ts';

const MS_A_DAY = 86_400_000;

/**
 * When an article was published, in milliseconds since 1970, which orders the articles of a day; 0 if only the day is known, or
 * if the instant is of another day: a feed that moves an old item to the top gives it a new one.
 */
export function toPublishedMoment({ published, publishedAt }: Pick<Article, 'published' | 'publishedAt'>): number {
  if (published === null || publishedAt === undefined) return 0;
  const moment = Date.parse(publishedAt);
  const start = Date.parse(published);
  // The day of a paper may begin or end up to a day from that of UTC.
  return moment > start - MS_A_DAY && moment < start + 2 * MS_A_DAY ? moment : 0;
}
