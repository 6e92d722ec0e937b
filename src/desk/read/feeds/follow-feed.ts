import { UserError } from '../../../core/errors.ts';
import type { FollowedFeed } from '../../../core/feeds/followed-feed.ts';
import type { PreviewView } from '../../../core/views/reading-views.ts';
import { readStoryName } from '../../ask/story.ts';
import type { Asker, FollowWish, What } from '../asker.ts';
import type { ReadingParts } from '../reading-parts.ts';
import { previewAddress, proposeFeeds, type Wish } from '../take/preview.ts';
import { readAddresses } from '../take/reading/read-address.ts';
import { readEvery } from './read-every.ts';

/** Previews an address, a proposal by its number, or the feeds of a story. Throws a UserError. */
export async function preview(
  parts: ReadingParts,
  { url, number }: What,
  asker: Asker,
  now: Temporal.Instant,
): Promise<PreviewView> {
  const wish = toWish(parts, asker);
  if (number !== null) return previewAddress(parts, [(await findProposal(parts, number)).url], wish, now);
  if (url !== null) return previewAddress(parts, readAddresses(url), wish, now);
  const story = parts.stories().find(({ slug }) => slug === wish.story);
  if (story && story.feeds.length > 0)
    return proposeFeeds(parts, await unfollowed(parts, story.feeds), story.title, wish, now);
  throw new UserError(
    story ? `The story “${story.title}” names no feed.` : 'There is no address to follow.',
    'Add one: /follow https://news.example/feed',
  );
}

/** Follows a proposal, or the feed at an address. Throws a UserError if it is not a feed or is already followed. */
export async function followFeed(
  parts: ReadingParts,
  what: What,
  { text, every, backlog }: FollowWish,
  asker: Asker,
  now: Temporal.Instant,
): Promise<FollowedFeed> {
  const number = what.number ?? (await propose(parts, what, asker, now));
  const proposal = await findProposal(parts, number);
  if (proposal.format === 'page')
    throw new UserError('That is an article, not a feed.', `/read number:${number} reads it.`);
  const { story } = toWish(parts, asker);
  const choice = { ...proposal.choice, everyMinutes: every === null ? null : readEvery(every), backlog };
  const change = {
    state: 'active',
    followedIn: asker.channel,
    followedBy: asker.user,
    text,
    story,
    choice,
    since: now,
    nextAt: now,
  } as const;
  const followed = await parts.store.feeds.change(number, change);
  if (!followed) throw new UserError('The proposal is gone.', 'Use /follow with the address again.');
  return followed;
}

async function propose(parts: ReadingParts, what: What, asker: Asker, now: Temporal.Instant): Promise<number> {
  const view = await preview(parts, what, asker, now);
  switch (view.kind) {
    case 'feed':
      return view.source.id;
    case 'followed':
      return view.line.source.id;
    case 'page':
      return view.number;
    case 'feeds':
      throw new UserError(
        `There are several feeds at ${view.where}.`,
        `Which one: ${view.feeds.map(({ url }) => url).join(', ')}?`,
      );
  }
}

/** Throws a UserError if it is gone or already followed. */
async function findProposal({ store }: ReadingParts, number: number): Promise<FollowedFeed> {
  const source = await store.feeds.find(number);
  if (!source) throw new UserError(`The proposal ${number} is gone.`, 'Use /follow with the address again.');
  if (source.state === 'proposed') return source;
  throw new UserError(`Feed ${number} is followed already.`, '/feeds list shows its state.');
}

async function unfollowed({ store }: ReadingParts, urls: readonly string[]) {
  const found = await Promise.all(urls.map(async (url) => ({ url, source: await store.feeds.findByUrl(url) })));
  const left = found.filter(({ source }) => source === undefined || source.state === 'proposed');
  if (left.length === 0) throw new UserError('All its feeds are followed already.', '/feeds list shows their state.');
  return left.map(({ url }) => ({ url, title: null }));
}

export function toWish(parts: ReadingParts, { story, channel, user }: Asker): Wish {
  return { story: story === null ? null : readStoryName(story, parts.stories(), 'story').slug, channel, user };
}
