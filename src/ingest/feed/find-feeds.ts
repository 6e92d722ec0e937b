import { toPlainLine } from './fields/to-plain-line.ts';
import { parseWebUrl } from './items/to-item.ts';
import type { AnnouncedFeed } from './model/feed.ts';
import { findMark, toXmlText, type XmlText } from './xml/xml-marks.ts';
import { readTag } from './xml/xml-tag.ts';

const MAX_FEEDS_OF_PAGE = 20;

/**
 * The feeds that a page announces in its head, in order, those of comments last; if it announces none, those its links
 * seem to lead to. Addresses are absolute. Never throws; linear.
 */
export function findFeeds(html: string, url: string): readonly AnnouncedFeed[] {
  const tags = findTags(toXmlText(html));
  const base = parseWebUrl(addressOf(tags.find(({ name }) => name === 'base')), [url]) ?? url;
  const announced = toFeeds(tags, 'link', isAnnounced, base);
  const found = announced.length > 0 ? announced : toFeeds(tags, 'a', isLikely, base);
  return [...found.filter((feed) => !isOfComments(feed)), ...found.filter(isOfComments)].slice(0, MAX_FEEDS_OF_PAGE);
}

type Tag = {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** HTML within a link. */
  readonly words: string;
};

const WANTED = /^(?:base|link|a)$/;
const LONGEST_WORDS = 300;

/** The tags that may announce feeds, in page order; tags inside scripts do not count. */
function findTags(page: XmlText): readonly Tag[] {
  const tags: Tag[] = [];
  let at = 0;
  for (let mark = findMark(page, at); mark; mark = findMark(page, at)) {
    at = mark.kind === 'open' && mark.name === 'script' ? behindScript(page, mark.after) : mark.after;
    if (mark.kind !== 'open' || !WANTED.test(mark.name)) continue;
    const { attributes, after } = readTag(page, mark);
    const [words = ''] = mark.name === 'a' ? page.text.slice(after, after + LONGEST_WORDS).split(/<\/a\b/i, 1) : [];
    tags.push({ name: mark.name, attributes, words });
    at = after;
  }
  return tags;
}

function behindScript({ find }: XmlText, from: number): number {
  const end = find('</script', from);
  return end === -1 ? from : end;
}

function addressOf(tag: Tag | undefined): string {
  return (tag?.attributes.get('href') ?? '').replace(/&(?:amp|#0?38|#x26);/gi, '&');
}

function toFeeds(
  tags: readonly Tag[],
  name: string,
  isFeed: (tag: Tag, url: string) => boolean,
  base: string,
): readonly AnnouncedFeed[] {
  const found = new Map<string, AnnouncedFeed>();
  for (const tag of tags) {
    if (tag.name !== name) continue;
    const url = parseWebUrl(addressOf(tag).replace(/^feed:(?:\/\/)?(?=https?:)/i, ''), [base]);
    if (!url || found.has(url) || !isFeed(tag, url)) continue;
    found.set(url, {
      url,
      title: toPlainLine(tag.attributes.get('title')) ?? toPlainLine(tag.words.replace(/<[^<>]*>/g, ' ')),
    });
  }
  return [...found.values()];
}

const TYPES = /^(?:application|text)\/(?:rss\+xml|atom\+xml|rdf\+xml|feed\+json|x-rss\+xml|xml|rss|atom)$/i;
const JSON_FEED = /feed[^/]*\.json$|\/feed\/json\/?$|\/feed\.json/i;

/** WordPress also lists its API as a JSON alternate, which is not a feed. */
function isAnnounced({ attributes }: Tag, url: string): boolean {
  const relations = (attributes.get('rel') ?? '').toLowerCase().split(/\s+/);
  const type = (attributes.get('type') ?? '').split(';', 1)[0]?.trim() ?? '';
  if (relations.includes('stylesheet')) return false;
  if (relations.includes('feed')) return true;
  if (!relations.includes('alternate')) return false;
  return TYPES.test(type) || (/^application\/json$/i.test(type) && JSON_FEED.test(new URL(url).pathname));
}

const PATH =
  /(?:^|[/._-])(?:rss\d?|atom|feeds?|rdf)(?:\.(?:xml|rss|rdf|atom|json|php|aspx?))?\/?$|\.(?:rss|rdf|atom)$/i;
const QUERY = /(?:^|[?&])(?:feed|format|type|output)=(?:rss\d?|atom|rdf|feed)\b/i;
const READERS = /(?:^|\.)(?:feedly|inoreader|netvibes|newsblur|bloglines|google|yahoo|twitter|facebook)\.com$/i;

/** A link to a feed, not to a feed reader's site. */
function isLikely(_tag: Tag, url: string): boolean {
  const { hostname, pathname, search } = new URL(url);
  return !READERS.test(hostname) && (PATH.test(pathname) || QUERY.test(search));
}

function isOfComments({ url, title }: AnnouncedFeed): boolean {
  return /\bcomments?\b|kommentar|commentaire|comentario|commenti\b|reacties|комментари|コメント|评论|評論/i.test(
    `${title ?? ''} ${url}`,
  );
}
