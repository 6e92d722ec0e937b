import { foldedWords } from '../../core/folded-words.ts';
import { findAgency } from '../find-agency.ts';
import type { ParsedArticle } from '../parsed.ts';
import { dropTail } from './drop-tail.ts';
import type { Feed, FeedItem } from './feed.ts';
import { takeCredits } from './take-credits.ts';
import { toParagraphs } from './to-paragraphs.ts';
import { toPublisher } from './to-publisher.ts';

/**
 * What a feed's item tells as an article: its paragraphs parted by a blank line, without calls to read more, share links or
 * what feeds add below. Its day is the day in the zone the feed gives. Undefined where the item has no text.
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
