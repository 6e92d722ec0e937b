import { escapeHtml, parseHref } from '../escape.ts';

/** A picture as a link: showing it would tell its host who reads here, and when. */
export function renderPicture(url: string, alt: string): string {
  const href = parseHref(url);
  const words = escapeHtml(alt || 'without a description');
  return `<p>Picture: ${href ? `<a href="${escapeHtml(href)}" rel="noreferrer noopener">${words}</a>` : words}</p>`;
}
