import type { ParsedArticle } from '../article/parsed.ts';
import { findAgency } from '../text/find-agency.ts';
import { findBody } from './body.ts';
import { readHead } from './head/read-head.ts';
import { openPage } from './open-page.ts';

/** An HTML page → its article, or undefined if the page has none. Scripts never run; never throws. */
export function parsePage(
  html: string,
  url: string | null,
  agencies: ReadonlyMap<string, string>,
): ParsedArticle | undefined {
  const document = openPage(html);
  if (!document) return undefined;
  const head = readHead(document, url);
  const text = findBody(document, html, head.articleBody);
  if (text.trim() === '') return undefined;
  const { title, publisher, byline, published, publishedAt } = head;
  const agency = findAgency([...head.credits, publisher], text.split('\n\n'), agencies);
  return { title, agency, publisher, byline, published, ...(publishedAt === null ? {} : { publishedAt }), url, text };
}
