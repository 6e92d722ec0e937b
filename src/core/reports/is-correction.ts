import type { Article } from '../article/article.ts';

/**
 * Whether an article's text, title, byline or day has changed. Not a correction: what the desk itself records (its story,
 * its address), whitespace, and a byline or day that was not known before.
 */
export function isCorrection(before: Article, after: Article): boolean {
  return (
    withoutBlanks(before.text) !== withoutBlanks(after.text) ||
    withoutBlanks(before.title) !== withoutBlanks(after.title) ||
    (before.byline !== null && before.byline !== after.byline) ||
    (before.published !== null && before.published !== after.published)
  );
}

const withoutBlanks = (text: string) => text.replace(/\s+/g, '');
