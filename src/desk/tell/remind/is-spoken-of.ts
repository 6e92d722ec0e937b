import { lastDay } from '../../../core/dates/last-day.ts';
import type { StoredArticle } from '../../../store/port/articles.ts';

/** Whether an article published on a date's last day or later mentions the date, or a day within it. */
export function isSpokenOf(date: string, articles: readonly StoredArticle[]): boolean {
  const last = lastDay(date);
  if (last === undefined) return false;
  return articles.some(
    ({ article, findings }) =>
      (article.published ?? '') >= last && findings.times.some(({ value }) => value === date || value.startsWith(date)),
  );
}
