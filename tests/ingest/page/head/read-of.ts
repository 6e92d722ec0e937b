import { type PageHead, readHead } from '../../../../src/ingest/page/head/read-head.ts';
import { openPage } from '../../../../src/ingest/page/open-page.ts';

/** The head of an invented page of the Harbour Post. */
export function readOf(
  body: string,
  { head = '', url = 'https://www.harbour-post.example/news/ferry', language = 'en-US' } = {},
): PageHead {
  const document = openPage(`<html lang="${language}"><head>${head}</head><body>${body}</body></html>`);
  if (!document) throw new Error('This page does not open.');
  return readHead(document, url);
}

/** A JSON-LD script. */
export const jsonLd = (node: object): string => `<script type="application/ld+json">${JSON.stringify(node)}</script>`;

/** A paragraph long enough to be the text of an article. */
export const PARAGRAPH = `<p>${'The ferry left the old quay at noon with nobody on board but the captain. '.repeat(3)}</p>`;
