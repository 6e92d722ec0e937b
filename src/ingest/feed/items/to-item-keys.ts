import { createHash } from 'node:crypto';
import { foldedWords } from '../../../core/text/folded-words.ts';
import { parseCanonicalUrl } from '../../article/canonical-url.ts';
import { toParagraphs } from '../fields/to-paragraphs.ts';
import type { FeedItem } from '../model/feed.ts';

/**
 * What makes an item the same as one seen before: any one of the three in common. An item that is dated anew keeps all, one
 * given another guid keeps `url` and `print`, an edited one keeps `guid` and `url` and has another `print`.
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
 * The keys of an item. Few words tell no two items apart ("Weather forecast", each day): with fewer than 12 the print takes
 * in the address, else the guid, else the date.
 */
export function toItemKeys(item: FeedItem): ItemKeys {
  const url = item.url === null ? null : (parseCanonicalUrl(item.url) ?? null);
  const text = toParagraphs(item.html ?? '').map((line) => line.text);
  const words = foldedWords([item.title ?? '', ...text].join(' '));
  const more = words.length < TELLING ? [url ?? item.guid ?? item.published ?? ''] : [];
  const print = createHash('sha256')
    .update([...words, ...more].join(' '))
    .digest('hex')
    .slice(0, LENGTH);
  return { guid: item.guid, url, print };
}
