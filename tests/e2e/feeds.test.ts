import { afterAll, beforeAll, expect, test } from 'vitest';
import { renderPlain } from '../../src/card/render-plain.ts';
import type { Dateline } from '../../src/main.ts';
import type { WebPeer } from '../peers/web/peer.ts';
import { CALLER, openDesk } from './open-desk.ts';
import { openSite } from './open-site.ts';

const AT = '2026-11-24T12:00:00Z';
let site: Awaited<ReturnType<typeof openSite>>;
let peer: WebPeer;
let dateline: Dateline;

beforeAll(async () => {
  site = await openSite();
  peer = site.peer;
  dateline = await openDesk(AT, ':memory:', site.environment);
});

afterAll(async () => {
  await dateline.close();
  await peer.close();
});

async function say(text: string): Promise<string> {
  return renderPlain((await dateline.front.answerText(text, CALLER)).card);
}

async function poll(): Promise<void> {
  const poller = dateline.poller();
  poller.poll();
  await poller.settled();
}

test('a site is looked at, followed, read in full, and answers are given from it, with the way it came', async () => {
  expect(await say(`/follow ${peer.url('/')}`)).toContain('Look at All news: /follow number:1');
  const preview = await say('/follow number:1');
  expect(preview).toContain('Geneva news');
  expect(preview).toContain('Follow with full texts: /feeds add number:1 text:longest');
  expect(await say('/feeds add number:1 text:longest backlog:10')).toContain('Feed 1 is followed');
  await poll();
  const quotes = await say('/quote "Anna Lee"');
  expect(quotes).toContain('“We are close to a truce in Syria,”');
  const why = await say(`/desk why ${peer.url('/envoy')}?fbclid=9`);
  expect(why).toContain('found in “Geneva news” (feed 1)');
  expect(why).toContain('taken from its page');
  expect(why).toContain('joins syria, because it holds');
  expect(await say('/feeds')).toContain('Geneva news');
});

test('what has not changed is asked with its mark, and read no more', async () => {
  await dateline.store.feeds.change(1, { nextAt: Temporal.Instant.from(AT) });
  await poll();
  expect(peer.countOf('/envoy')).toBe(1);
  expect(peer.seen.at(-1)?.headers['if-none-match']).toBe('"1"');
  expect(await dateline.store.feeds.find(1)).toMatchObject({ failures: 0, itemCount: 2 });
});

test('a private address is not read unless the settings allow it', async () => {
  expect(await say('/follow http://169.254.169.254/latest')).toContain('It could not be read');
});
