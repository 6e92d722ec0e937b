import type { PageDocument, PageElement } from '../page/dom.ts';
import { openPage } from '../page/open-page.ts';
import type { AnnouncedFeed } from './feed.ts';
import { parseWebUrl } from './to-item.ts';
import { toPlainLine } from './to-plain-line.ts';

const MOST = 20;

/**
 * The feeds a page announces in its head, in its order, those of comments last; where it announces none, those its links
 * seem to lead to. Addresses are absolute. Never throws.
 */
export function findFeeds(html: string, url: string): readonly AnnouncedFeed[] {
  const document = openPage(withHead(html));
  if (!document) return [];
  const base = parseWebUrl(document.querySelector('base')?.getAttribute('href') ?? '', [url]) ?? url;
  const announced = toFeeds(document, 'link', isAnnounced, base);
  const found = announced.length > 0 ? announced : toFeeds(document, 'a', isLikely, base);
  return [...found.filter((feed) => !isOfComments(feed)), ...found.filter(isOfComments)].slice(0, MOST);
}

/** A page without a body is given one; what stands in its head is kept in it. */
function withHead(html: string): string {
  return /<body[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`;
}

function toFeeds(
  document: PageDocument,
  selector: string,
  isFeed: (element: PageElement, url: string) => boolean,
  base: string,
): readonly AnnouncedFeed[] {
  const found = new Map<string, AnnouncedFeed>();
  for (const element of document.querySelectorAll(selector)) {
    const url = parseWebUrl((element.getAttribute('href') ?? '').replace(/^feed:(?:\/\/)?(?=https?:)/i, ''), [base]);
    if (!url || found.has(url) || !isFeed(element, url)) continue;
    const title = toPlainLine(element.getAttribute('title')) ?? toPlainLine(element.textContent);
    found.set(url, { url, title });
  }
  return [...found.values()];
}

const TYPES = /^(?:application|text)\/(?:rss\+xml|atom\+xml|rdf\+xml|feed\+json|x-rss\+xml|xml|rss|atom)$/i;
const JSON_FEED = /feed[^/]*\.json$|\/feed\/json\/?$|\/feed\.json/i;

/** WordPress names its programming interface as an alternate in JSON as well: that is no feed. */
function isAnnounced(element: PageElement, url: string): boolean {
  const relations = (element.getAttribute('rel') ?? '').toLowerCase().split(/\s+/);
  const type = (element.getAttribute('type') ?? '').split(';', 1)[0]?.trim() ?? '';
  if (relations.includes('stylesheet')) return false;
  if (relations.includes('feed')) return true;
  if (!relations.includes('alternate')) return false;
  return TYPES.test(type) || (/^application\/json$/i.test(type) && JSON_FEED.test(new URL(url).pathname));
}

const PATH =
  /(?:^|[/._-])(?:rss\d?|atom|feeds?|rdf)(?:\.(?:xml|rss|rdf|atom|json|php|aspx?))?\/?$|\.(?:rss|rdf|atom)$/i;
const QUERY = /(?:^|[?&])(?:feed|format|type|output)=(?:rss\d?|atom|rdf|feed)\b/i;
const READERS = /(?:^|\.)(?:feedly|inoreader|netvibes|newsblur|bloglines|google|yahoo|twitter|facebook)\.com$/i;

/** A link to a feed itself, not to a service that would read it. */
function isLikely(_element: PageElement, url: string): boolean {
  const { hostname, pathname, search } = new URL(url);
  return !READERS.test(hostname) && (PATH.test(pathname) || QUERY.test(search));
}

function isOfComments({ url, title }: AnnouncedFeed): boolean {
  return /\bcomments?\b|kommentar|commentaires?|comentarios?/i.test(`${title ?? ''} ${url}`);
}
