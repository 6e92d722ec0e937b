import { join } from 'node:path';
import { createFollowing } from '../../../../src/desk/read/create-following.ts';
import { toFeedLine } from '../../../../src/desk/read/feeds/feed-line.ts';
import { pollFeed } from '../../../../src/desk/read/poll/poll-feed.ts';
import { readLexicon } from '../../../../src/ingest/data/read-lexicon.ts';
import type { NewFeed } from '../../../../src/store/port/feeds.ts';
import { createInlineWork } from '../../../../src/workers/inline-work.ts';
import { openFetch } from '../../../ingest/fetch/open-fetch.ts';
import { openWebPeer, type Routes, type WebPeer } from '../../../peers/web/peer.ts';
import { NOW, openNewsroom } from '../small-newsroom.ts';

const LEXICON = readLexicon(join(import.meta.dirname, '../../../../data/lexicon'));
export const HTML = { 'content-type': 'text/html' };
const closing: (() => Promise<unknown>)[] = [];

/** Closes every site that was opened. */
export async function closePublicSites(): Promise<void> {
  for (const close of closing.splice(0).reverse()) await close();
}

/** A site on loopback, and a desk that follows its `/feed` with the real fetch and parsers. */
export async function openPublicSite(toRoutes: (peer: WebPeer) => Routes, followed: Partial<NewFeed> = {}) {
  const peer = await openWebPeer({});
  for (const [path, answer] of Object.entries(toRoutes(peer))) peer.route(path, answer);
  const room = await openNewsroom(createInlineWork(LEXICON));
  const { fetch, close } = openFetch();
  const parts = { ...room.parts, fetch };
  closing.push(
    () => room.store.close(),
    () => peer.close(),
    () => close(),
  );
  await room.follow({ url: peer.url('/feed'), ...followed });
  const feed = async () => {
    const [one] = await room.store.feeds.list();
    if (!one) throw new Error('nothing is followed');
    return one;
  };
  return {
    ...room,
    peer,
    feed,
    /** `hours` after the first time. */
    poll: async (hours = 0) => pollFeed(parts, await feed(), NOW.add({ hours })),
    line: async () => toFeedLine(await feed(), NOW),
    following: createFollowing(parts),
  };
}

export const rss = (...items: string[]) =>
  `<rss version="2.0"><channel><title>Quay news</title>${items.join('')}</channel></rss>`;

/** An item with a title and other elements, by name. */
export const item = (title: string, parts: Readonly<Record<string, string>> = {}) =>
  `<item><title>${title}</title>${Object.entries(parts)
    .map(([name, text]) => `<${name}>${text}</${name}>`)
    .join('')}</item>`;
