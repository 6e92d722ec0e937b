import { afterAll, beforeAll, expect, test } from 'vitest';
import { renderPlain } from '../../src/card/render-plain.ts';
import type { Dateline } from '../../src/main.ts';
import { send, tagged } from '../peers/web/answers.ts';
import { openWebPeer, type WebPeer } from '../peers/web/peer.ts';
import { CALLER, openDesk } from './open-desk.ts';

const AT = '2016-07-20T12:00:00Z';
const WORDS =
  '“We are close to a truce in Syria,” said Anna Lee, an adviser to the envoy De Mistura, in Geneva on Tuesday.';
const PAGE = `<!doctype html><html><head><title>Envoy speaks</title></head><body><article><h1>Envoy speaks</h1>
<p>${WORDS}</p><p>${'The talks in Geneva went on through the night. '.repeat(10)}</p></article></body></html>`;
const feed = (link: string) => `<rss version="2.0"><channel><title>Geneva news</title><link>${link}</link>
<item><guid>1</guid><title>Envoy speaks</title><link>${link}envoy?utm_source=rss</link>
<pubDate>Tue, 19 Jul 2016 10:00:00 GMT</pubDate><description>The envoy spoke in Geneva …</description></item></channel></rss>`;

let peer: WebPeer;
let dateline: Dateline;

beforeAll(async () => {
  peer = await openWebPeer({});
  peer.route('/feed', tagged('"1"', feed(peer.url('/'))));
  peer.route('/envoy', send(PAGE, { 'content-type': 'text/html' }));
  peer.route(
    '/',
    send('<html><head><link rel="alternate" type="application/rss+xml" title="All" href="/feed"></head></html>'),
  );
  dateline = await openDesk(AT, ':memory:', { DATELINE_ALLOW_NETWORKS: '127.0.0.1' });
}, 60_000);

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
  expect(await say(`/follow ${peer.url('/')}`)).toContain('Look at All: /follow number:1');
  const preview = await say('/follow number:1');
  expect(preview).toContain('Geneva news');
  expect(preview).toContain('Follow with full texts: /sources add number:1 text:longest');
  expect(await say('/sources add number:1 text:longest')).toContain('Source 1 is followed');
  await poll();
  const quotes = await say('/quote "Anna Lee"');
  expect(quotes).toContain('“We are close to a truce in Syria,”');
  const why = await say(`/desk why ${peer.url('/envoy')}?fbclid=9`);
  expect(why).toContain('found in “Geneva news” (source 1)');
  expect(why).toContain('its text is that of its page');
  expect(why).toContain('joins syria, because it holds');
  expect(await say('/sources')).toContain('Geneva news');
});

test('what has not changed is asked with its mark, and read no more', async () => {
  await dateline.store.sources.change(1, { nextAt: Temporal.Instant.from(AT) });
  await poll();
  expect(peer.countOf('/envoy')).toBe(1);
  expect(peer.seen.at(-1)?.headers['if-none-match']).toBe('"1"');
  expect(await dateline.store.sources.find(1)).toMatchObject({ failures: 0, itemCount: 1 });
});

test('a private address is not read unless the settings allow it', async () => {
  expect(await say('/follow http://169.254.169.254/latest')).toContain('It could not be read');
});
