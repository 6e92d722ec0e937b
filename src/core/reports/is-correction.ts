import type { Article } from '../article.ts';

/**
 * Whether an article now reads otherwise: its text, title, byline or day. What the desk itself tells of it (its story, its
 * address), blanks, and a byline or day that was not known before are nothing that was corrected.
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
