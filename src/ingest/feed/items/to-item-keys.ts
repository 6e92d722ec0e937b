import { createHash } from 'node:crypto';
import { foldedWords } from '../../../core/text/folded-words.ts';
import { parseCanonicalPart, parseCanonicalUrl } from '../../article/canonical-url.ts';
import { toParagraphs } from '../fields/to-paragraphs.ts';
import type { FeedItem } from '../model/feed.ts';

/**
 * What identifies an item as one seen before: any one of the three in common. An item with a new date keeps all three, one
 * with a new guid keeps `url` and `print`, and an edited one keeps `guid` and `url` but has a new `print`.
 */
export type ItemKeys = {
  readonly guid: string | null;
  /** Canonical. */
  readonly url: string | null;
  /** 32 hexadecimal digits of the folded words of title and text. */
  readonly print: string;
};

const LENGTH = 32;
const TELLING = 12;

/**
 * The keys of an item. A few words do not identify an item ("Weather forecast", each day): with fewer than 12, the print
 * includes the address, else the guid, else the date.
 */
export function toItemKeys(item: FeedItem): ItemKeys {
  const canonise = item.isPart ? parseCanonicalPart : parseCanonicalUrl;
  const url = item.url === null ? null : (canonise(item.url) ?? null);
  const text = toParagraphs(item.html ?? '').map((line) => line.text);
  const words = foldedWords([item.title ?? '', ...text].join(' '));
  const more = words.length < TELLING ? [url ?? item.guid ?? item.published ?? ''] : [];
  const print = createHash('sha256')
    .update([...words, ...more].join(' '))
    .digest('hex')
    .slice(0, LENGTH);
  return { guid: item.guid, url, print };
}
