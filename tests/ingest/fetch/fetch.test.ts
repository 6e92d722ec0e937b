import { afterEach, expect, test } from 'vitest';
import { busy, compressed, redirect, send, status, tagged } from '../../peers/web/answers.ts';
import { openWebPeer, type Routes, type WebPeer } from '../../peers/web/peer.ts';
import { failureOf, freshOf, openFetch, type TestFetch } from './open-fetch.ts';

const closing: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const open of closing.splice(0).reverse()) await open.close();
});

async function open(routes: Routes, parts: Parameters<typeof openFetch>[0] = {}): Promise<[WebPeer, TestFetch]> {
  const peer = await openWebPeer(routes);
  const desk = openFetch(parts);
  closing.push(peer, desk);
  return [peer, desk];
}

test('a feed comes with all that is known of it', async () => {
  const headers = {
    'content-type': 'Application/RSS+XML; charset=utf-8',
    etag: '"a1"',
    'last-modified': 'Wed, 13 Jul 2016 10:00:00 GMT',
    'cache-control': 'public, max-age=600',
  };
  const [peer, desk] = await open({ '/feed': send('<rss>é</rss>', headers) });
  expect(await desk.ask(peer.url('/feed?key=1#top'))).toEqual({
    kind: 'fresh',
    url: peer.url('/feed?key=1'),
    movedTo: null,
    mediaType: 'application/rss+xml',
    text: '<rss>é</rss>',
    etag: '"a1"',
    lastModified: 'Wed, 13 Jul 2016 10:00:00 GMT',
    maxAgeSeconds: 600,
  });
});

test('an answer that says little of itself has nulls', async () => {
  const [peer, desk] = await open({ '/': send('') });
  expect(await desk.ask(peer.url('/'))).toEqual({
    kind: 'fresh',
    url: peer.url('/'),
    movedTo: null,
    mediaType: null,
    text: '',
    etag: null,
    lastModified: null,
    maxAgeSeconds: null,
  });
});

test('the desk names itself, asks for feeds or pages, and sends nothing else of itself', async () => {
  const [peer, desk] = await open({ '*': send('x') });
  await desk.ask(peer.url('/feed'));
  await desk.ask(peer.url('/page'), { want: 'page' });
  const [feed, robots, page] = peer.seen;
  expect(Object.keys(feed?.headers ?? {}).sort()).toEqual([
    'accept',
    'accept-encoding',
    'connection',
    'host',
    'user-agent',
  ]);
  expect(feed?.headers['user-agent']).toBe('Dateline/test');
  expect(feed?.headers.accept).toMatch(/^application\/atom\+xml/);
  expect(robots?.path).toBe('/robots.txt');
  expect(page?.headers.accept).toMatch(/^text\/html/);
});

test('a name and password in the address are neither sent nor kept', async () => {
  const [peer, desk] = await open({ '/feed': send('x') });
  const fetched = await desk.ask(peer.url('/feed').replace('//', '//anna:secret@'));
  expect(freshOf(fetched).url).toBe(peer.url('/feed'));
  expect(peer.seen[0]?.headers.authorization).toBeUndefined();
});

test('what has not changed is told so, by ETag and by date', async () => {
  const [peer, desk] = await open({ '/feed': tagged('W/"1"', 'body', { 'cache-control': 'max-age=60' }) });
  const etag = freshOf(await desk.ask(peer.url('/feed'))).etag;
  expect(await desk.ask(peer.url('/feed'), { etag })).toEqual({ kind: 'unchanged', maxAgeSeconds: 60 });
  await desk.ask(peer.url('/feed'), { lastModified: 'yesterday, word for word' });
  expect(peer.seen[2]?.headers['if-modified-since']).toBe('yesterday, word for word');
  expect(peer.seen[2]?.headers['if-none-match']).toBeUndefined();
});

test('304 to a question without conditions is a failure', async () => {
  const [peer, desk] = await open({ '/feed': status(304) });
  expect(failureOf(await desk.ask(peer.url('/feed')))).toBe('broken: 127.0.0.1 answered 304 Not Modified.');
});

test.each(['"a"\r\nX-Evil: 1', 'é'.repeat(2000), 'snow ☃', ''])(
  'a validator that no header can carry is left out: %j',
  async (etag) => {
    const [peer, desk] = await open({ '/feed': send('x') });
    expect(freshOf(await desk.ask(peer.url('/feed'), { etag })).text).toBe('x');
    expect(peer.seen[0]?.headers['if-none-match']).toBeUndefined();
    expect(peer.seen[0]?.headers['x-evil']).toBeUndefined();
  },
);

test.each(['gzip', 'deflate', 'deflate-raw', 'br', 'zstd'] as const)('%s is unpacked', async (how) => {
  const text = 'What was said, word for word. '.repeat(5000);
  const [peer, desk] = await open({ '/feed': compressed(how, text) });
  expect(freshOf(await desk.ask(peer.url('/feed'))).text).toBe(text);
});

test.each([
  [410, 'gone: 127.0.0.1 answered 410 Gone.'],
  [404, 'missing: 127.0.0.1 answered 404 Not Found.'],
  [401, 'denied: 127.0.0.1 answered 401 Unauthorized.'],
  [403, 'denied: 127.0.0.1 answered 403 Forbidden.'],
  [451, 'denied: 127.0.0.1 answered 451 Unavailable For Legal Reasons.'],
  [429, 'busy: 127.0.0.1 answered 429 Too Many Requests.'],
  [503, 'busy: 127.0.0.1 answered 503 Service Unavailable.'],
  [500, 'broken: 127.0.0.1 answered 500 Internal Server Error.'],
  [204, 'broken: 127.0.0.1 answered 204 No Content.'],
  [206, 'broken: 127.0.0.1 answered 206 Partial Content.'],
  [300, 'broken: 127.0.0.1 answered 300 Multiple Choices.'],
  [599, 'broken: 127.0.0.1 answered 599.'],
])('%i fails in words', async (code, says) => {
  const [peer, desk] = await open({ '/feed': status(code, { etag: '"x"' }) });
  const fetched = await desk.ask(peer.url('/feed?token=secret'));
  expect(failureOf(fetched)).toBe(says);
  expect(fetched).toMatchObject({ retryAfterSeconds: null });
});

test.each([
  ['120', 429, 120],
  ['0', 503, 0],
  ['Thu, 14 Jul 2016 12:05:00 GMT', 503, 300],
  ['Thu, 14 Jul 2016 11:05:00 GMT', 429, 0],
  ['soon', 429, null],
  ['99999999999999999999', 429, 31_536_000],
])('Retry-After: %s with %i is %j seconds', async (value, code, seconds) => {
  const [peer, desk] = await open({ '/feed': busy(value, code) });
  expect(await desk.ask(peer.url('/feed'))).toMatchObject({ how: 'busy', retryAfterSeconds: seconds });
});

test('a connection is used again, and is gone when the fetch is closed', async () => {
  const [peer, desk] = await open({ '/feed': send('x') });
  for (let i = 0; i < 5; i += 1) freshOf(await desk.ask(peer.url('/feed')));
  expect(peer.allSockets()).toBe(1);
  await desk.close();
  await expect.poll(peer.openSockets).toBe(0);
});

test('what is asked after closing fails, saying so', async () => {
  const [peer, desk] = await open({ '/feed': send('x') });
  await desk.close();
  expect(failureOf(await desk.ask(peer.url('/feed')))).toBe('broken: Dateline is shutting down.');
  expect(failureOf(await desk.ask(peer.url('/feed'), { want: 'page' }))).toMatch(/Dateline is shutting down/);
  expect(peer.seen).toEqual([]);
});

test('a redirect leads to the answer, which says where it came from', async () => {
  const [peer, desk] = await open({ '/old': redirect('../new?a=1#part'), '/new': send('x') });
  expect(await desk.ask(peer.url('/old'))).toMatchObject({ text: 'x', url: peer.url('/new?a=1'), movedTo: null });
});
