import { foldedWords } from '../../../core/text/folded-words.ts';
import type { ParsedArticle } from '../../article/parsed.ts';
import { findAgency } from '../../text/find-agency.ts';
import { dropTail } from '../fields/drop-tail.ts';
import { takeCredits } from '../fields/take-credits.ts';
import { toParagraphs } from '../fields/to-paragraphs.ts';
import { toPublisher } from '../fields/to-publisher.ts';
import type { Feed, FeedItem } from '../model/feed.ts';

/**
 * A feed item as an article: paragraphs separated by a blank line, without “read more”, share links and what feeds add
 * below. Its day is the day in the feed's time zone. Undefined if the item has no text.
 */
export function toParsedArticle(
  item: FeedItem,
  feed: Feed,
  agencies: ReadonlyMap<string, string>,
): ParsedArticle | undefined {
  const lines = dropTail(toParagraphs(item.html ?? ''));
  const isTitleAgain = foldedWords(lines[0] ?? '').join(' ') === foldedWords(item.title ?? '').join(' ');
  const { paragraphs, byline, agency: credited } = takeCredits(isTitleAgain ? lines.slice(1) : lines, agencies);
  const text = paragraphs.join('\n\n');
  if (text === '') return undefined;
  const publisher = toPublisher(feed.title);
  const agency = credited ?? findAgency([item.byline, publisher], paragraphs, agencies);
  const isPerson = item.byline !== publisher && item.byline !== feed.title && !agencies.has(item.byline ?? '');
  return {
    title: item.title,
    agency,
    publisher,
    byline: (isPerson ? item.byline : null) ?? byline,
    published: item.published?.slice(0, 'YYYY-MM-DD'.length) ?? null,
    url: item.url,
    text,
  };
}
