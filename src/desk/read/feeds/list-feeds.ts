import { foldedWords } from '../../../core/text/folded-words.ts';
import type { FeedLine, FeedsView } from '../../../core/views/reading-views.ts';
import { pageOf } from '../../../core/views/to-page.ts';
import type { ReadingParts } from '../reading-parts.ts';
import { toFeedLine } from './feed-line.ts';

const FEEDS_A_PAGE = 20;
const WORST_FIRST: readonly FeedLine['health'][] = [
  'suspended',
  'failing',
  'empty',
  'walled',
  'silent',
  'new',
  'well',
  'paused',
];
const TROUBLES: readonly FeedLine['health'][] = ['suspended', 'failing', 'empty', 'walled', 'silent'];

type ListRequest = { readonly words: string | null; readonly page: number };

/** A page of the feeds that are followed, those that need a look first, and how many more the stories' files name. */
export async function listFeeds(
  { store, stories, isPolling }: ReadingParts,
  { words, page }: ListRequest,
  now: Temporal.Instant,
): Promise<FeedsView> {
  const all = await store.feeds.list();
  const followed = new Set(all.map(({ url }) => url));
  const offers = stories().map(({ slug, feeds }) => ({
    story: slug,
    feeds: feeds.filter((url) => !followed.has(url)).length,
  }));
  const lines = all.map((source) => toFeedLine(source, now));
  const found = lines
    .filter((line) => words === null || hasWords(line, words))
    .sort((a, b) => WORST_FIRST.indexOf(a.health) - WORST_FIRST.indexOf(b.health));
  return {
    lines: pageOf(found, { page, size: FEEDS_A_PAGE }),
    followed: all.length,
    troubled: lines.filter(({ health }) => TROUBLES.includes(health)).length,
    words,
    offers: offers.filter(({ feeds }) => feeds > 0),
    isPolling,
  };
}

/** Whether name, address, story, folder or state of a feed have each of the words, or words that begin with them. */
function hasWords({ source, health, says }: FeedLine, words: string): boolean {
  const { title, url, story, choice } = source;
  const own = foldedWords([title ?? '', url, story ?? '', ...choice.categories, health, says].join(' '));
  return foldedWords(words).every((word) => own.some((one) => one.startsWith(word)));
}
