import { findAgency } from './find-agency.ts';
import { findBody } from './page/body.ts';
import { readHead } from './page/head.ts';
import { openPage } from './page/open-page.ts';
import type { ParsedArticle } from './parsed.ts';

/** An HTML page → its article, or undefined where the page holds none. Scripts never run; never throws. */
export function parsePage(
  html: string,
  url: string | null,
  agencies: ReadonlyMap<string, string>,
): ParsedArticle | undefined {
  const document = openPage(html);
  if (!document) return undefined;
  const head = readHead(document);
  const text = findBody(document, html, head.articleBody);
  if (text.trim() === '') return undefined;
  const { title, publisher, byline, published } = head;
  const agency = findAgency([byline, publisher], text.split('\n\n'), agencies);
  return { title, agency, publisher, byline, published, url, text };
}
