import type { ParsedArticle } from './parsed.ts';

/** An HTML page → its article, or undefined where the page holds none. Scripts never run. */
export function parsePage(
  html: string,
  url: string | null,
  _agencies: ReadonlyMap<string, string>,
): ParsedArticle | undefined {
  const text = html.replace(/<[^>]*>/g, ' ');
  return { title: null, agency: null, publisher: null, byline: null, published: null, url, text };
}
