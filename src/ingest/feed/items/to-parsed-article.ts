import { foldedWords } from '../../../core/text/folded-words.ts';
import type { ParsedArticle } from '../../article/parsed.ts';
import { findAgency } from '../../text/find-agency.ts';
import { dropTail } from '../fields/drop-tail.ts';
import { takeCredits } from '../fields/take-credits.ts';
import { toParagraphs } from '../fields/to-paragraphs.ts';
import { toPublisher } from '../fields/to-publisher.ts';
import type { Feed, FeedItem } from '../model/feed.ts';
import { toDayAndInstant } from './to-day-and-instant.ts';

/** An item of which only the title is known, as an article whose text is its title. Undefined if it has none. */
export function toHeadline(
  item: FeedItem,
  feed: Feed,
  agencies: ReadonlyMap<string, string>,
): ParsedArticle | undefined {
  return item.title === null ? undefined : toParsed(item, feed, [item.title], null, null, agencies);
}

/**
 * A feed item as an article: paragraphs separated by a blank line, without “read more”, share links and what feeds add
 * below. Its day is the day in the feed's time zone. Undefined if the item has no text, or only its title again and links.
 */
export function toParsedArticle(
  item: FeedItem,
  feed: Feed,
  agencies: ReadonlyMap<string, string>,
): ParsedArticle | undefined {
  if (isLinkList(item.html ?? '')) return undefined;
  const lines = dropTail(toParagraphs(item.html ?? ''));
  const isTitleAgain = foldedWords(lines[0] ?? '').join(' ') === foldedWords(item.title ?? '').join(' ');
  const { paragraphs, byline, agency: credited } = takeCredits(isTitleAgain ? lines.slice(1) : lines, agencies);
  if (paragraphs.length === 0 || isTitleOnly(paragraphs, item.title)) return undefined;
  return toParsed(item, feed, paragraphs, byline, credited, agencies);
}

function toParsed(
  item: FeedItem,
  feed: Feed,
  paragraphs: readonly string[],
  byline: string | null,
  credited: string | null,
  agencies: ReadonlyMap<string, string>,
): ParsedArticle {
  const publisher = toPublisher(feed.title);
  const agency = credited ?? findAgency([item.byline, publisher], paragraphs, agencies);
  const isPerson = item.byline !== publisher && item.byline !== feed.title && !agencies.has(item.byline ?? '');
  return {
    title: item.title,
    agency,
    publisher,
    byline: (isPerson ? item.byline : null) ?? byline,
    ...toDayAndInstant(item.published),
    url: item.url,
    text: paragraphs.join('\n\n'),
  };
}

/** An aggregator repeats the title, perhaps with the name of its source. */
function isTitleOnly([line = '', ...more]: readonly string[], title: string | null): boolean {
  if (more.length > 0 || title === null) return false;
  const said = foldedWords(title);
  const words = foldedWords(line);
  return words.length <= said.length + 1 && words.every((word) => said.includes(word));
}

const MARKS = /<\/?(?:b|i|em|strong)\b[^<>]*>/gi;
const LINK = /<(a|font|small)\b[^<>]*>[^<]*<\/\1>/gi;
const MAX_LINK_LIST_CHARS = 20_000;

/** Nothing but links, and the names of their sites beside them. */
function isLinkList(html: string): boolean {
  if (html.length > MAX_LINK_LIST_CHARS || !/<a\b/i.test(html)) return false;
  const rest = html
    .replace(MARKS, '')
    .replace(LINK, ' ')
    .replace(/<[^<>]*>|&[a-z#\d]{1,8};/gi, ' ');
  return !/[\p{L}\p{N}]{2}/u.test(rest);
}
