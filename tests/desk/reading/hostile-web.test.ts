import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createStoryClock } from '../../../src/core/clock.ts';
import type { FollowedFeed } from '../../../src/core/feeds/followed-feed.ts';
import { createFollowing } from '../../../src/desk/read/create-following.ts';
import { readLexicon } from '../../../src/ingest/data/read-lexicon.ts';
import { createPoller } from '../../../src/jobs/poll-feeds.ts';
import { createInlineWork } from '../../../src/workers/inline-work.ts';
import { openFetch, type TestFetch } from '../../ingest/fetch/open-fetch.ts';
import { pollingParts } from '../../jobs/polling-parts.ts';
import { type Answer, busy, redirect, send, status } from '../../peers/web/answers.ts';
import { bomb, drip, endless, longHeader, never, raw, reset, resetMidBody } from '../../peers/web/faults.ts';
import { openWebPeer, type WebPeer } from '../../peers/web/peer.ts';
import { fullText, type Newsroom, NOW, openNewsroom } from './small-newsroom.ts';

const rss = (items: string) => `<rss version="2.0"><channel><title>News</title>${items}</channel></rss>`;
const item = (n: number | string, text = fullText('The harbour talks went on.')) =>
  `<item><guid>g${n}</guid><title>Talks ${n}</title><description>${text.replaceAll('<', '&lt;')}</description></item>`;

/** What each path does, and what /feeds says of it. */
const HOSTILE: Readonly<Record<string, readonly [Answer, RegExp]>> = {
  '/never': [never, /took too long/],
  '/drip': [drip('<', 50), /127\.0\.0\.1/],
  '/endless': [endless, /127\.0\.0\.1/],
  '/bomb': [bomb(50_000_000), /127\.0\.0\.1/],
  '/reset': [reset, /127\.0\.0\.1/],
  '/half': [resetMidBody('<rss'), /127\.0\.0\.1/],
  '/header': [longHeader(200_000), /127\.0\.0\.1/],
  '/garbage': [raw('\u0000\u0001 this is no HTTP\r\n\r\n'), /127\.0\.0\.1/],
  '/busy': [busy('120'), /429/],
  '/missing': [status(404), /404/],
  '/error': [status(500), /500/],
  '/loop': [redirect('/loop'), /./],
  '/inside': [redirect('http://169.254.169.254/latest/meta-data'), /^169\.254\.169\.254 leads to/],
  '/local-file': [redirect('file:///etc/passwd'), /./],
  '/page': [send('<!doctype html><title>Log in</title>'), /web page/],
  '/empty': [send(''), /empty/],
  '/text': [send('hello'), /plain text/],
  '/entities': [
    send('<!DOCTYPE rss [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><rss><channel><title>&b;</title></channel></rss>'),
    /document type|DTD/i,
  ],
  '/deep': [send(`<rss>${'<a>'.repeat(40_000)}`), /./],
};

let peer: WebPeer;
let fetch: TestFetch;
let room: Newsroom;
let sources: ReadonlyMap<string, FollowedFeed>;

beforeAll(async () => {
  const many = Array.from({ length: 3000 }, (_, n) => item(n)).join('');
  const harmless = { '/good': send(rss(item('good'))), '/flood': send(rss(many)), '/nothing': send(rss('')) };
  const answers = Object.entries(HOSTILE).map(([path, [answer]]) => [path, answer] as const);
  peer = await openWebPeer({ ...Object.fromEntries(answers), ...harmless });
  fetch = openFetch({ limits: { totalMs: 8000, connectMs: 8000, bodyBytes: 4_000_000 } });
  room = await openNewsroom(createInlineWork(readLexicon(join(import.meta.dirname, '../../../data/lexicon'))));
  for (const path of [...Object.keys(HOSTILE), ...Object.keys(harmless)])
    await room.follow({ url: `${peer.url(path)}?token=s3cret`, nextAt: NOW });
  const following = createFollowing({ ...room.parts, fetch: fetch.fetch });
  const clock = createStoryClock(NOW);
  const poller = createPoller(pollingParts(room.store.feeds, following, clock));
  poller.poll();
  await poller.settled();
  const all = await room.store.feeds.list();
  sources = new Map(all.map((source) => [new URL(source.url).pathname, source]));
});

afterAll(async () => {
  await fetch.close();
  await peer.close();
  await room.store.close();
});

test.each(Object.entries(HOSTILE))('%s fails alone, and says why', (path, [, says]) => {
  const source = sources.get(path);
  expect(source).toMatchObject({ state: 'active', failures: 1, itemCount: 0 });
  expect(source?.lastError).toMatch(says);
  expect(source?.lastError).not.toContain('s3cret');
  expect(source?.lastError).not.toMatch(/went wrong|itself failed/);
});

test('a good source among them is read', async () => {
  expect(sources.get('/good')).toMatchObject({ failures: 0, itemCount: 1 });
  expect((await room.articles()).some(({ title }) => title === 'Talks good')).toBe(true);
});

test('a feed of nothing is well', () => {
  expect(sources.get('/nothing')).toMatchObject({ failures: 0, lastError: null, itemCount: 0 });
});

test('a flood is bounded', async () => {
  expect(sources.get('/flood')).toMatchObject({ failures: 0 });
  expect((await room.articles()).length).toBeLessThanOrEqual(52);
});

test('who asks to be asked later is', () => {
  const nextAt = sources.get('/busy')?.nextAt;
  expect(nextAt && NOW.until(nextAt).total('seconds')).toBeGreaterThanOrEqual(120);
});
