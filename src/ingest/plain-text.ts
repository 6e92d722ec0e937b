import type { ParsedArticle } from './parsed.ts';

/** A text as copied from a page or a wire → its article: furniture above and below the body is read, not kept. */
export function parsePlainText(text: string): ParsedArticle | undefined {
  return { title: null, agency: null, publisher: null, byline: null, published: null, url: null, text };
}
