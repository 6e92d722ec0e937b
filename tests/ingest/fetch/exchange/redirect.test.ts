import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { firstHop, type Hop, planRedirect } from '../../../../src/ingest/fetch/exchange/redirect.ts';
import { inTurn, redirect, send, status, tagged } from '../../../peers/web/answers.ts';
import { openWebPeer, type WebPeer } from '../../../peers/web/peer.ts';
import { failureOf, freshOf, openFetch, type TestFetch } from '../open-fetch.ts';

const LIMITS = { redirects: 5, urlLength: 200 };

/** From the first address over "status location" after "status location". */
function follow(from: string, ...steps: readonly [number, string | undefined, isOwn?: boolean][]): Hop {
  return steps.reduce<Hop>(
    (hop, [code, location, isOwn = false]) => planRedirect(hop, { status: code, location, isOwn }, LIMITS),
    firstHop(new URL(from)),
  );
}

describe('where a redirect leads', () => {
  test.each([
    ['/b', 'https://news.example/b'],
    ['b?c=d', 'https://news.example/feeds/b?c=d'],
    ['?page=2', 'https://news.example/feeds/a?page=2'],
    ['//other.example/b', 'https://other.example/b'],
    ['https://other.example:8443/b#part', 'https://other.example:8443/b'],
    ['https://anna:secret@other.example/', 'https://other.example/'],
    ['/\u00c3\u00a9', 'https://news.example/%C3%A9'],
    ['https://OTHER.example./', 'https://other.example/'],
  ])('%s', (location, url) => {
    expect(follow('https://news.example/feeds/a', [302, location]).url.href).toBe(url);
  });

  test.each([
    [undefined, 'news.example redirects, but does not say where.'],
    ['http://news.example/b', 'news.example redirects from https to plain http, at news.example.'],
    ['http://other.example/?secret', 'news.example redirects from https to plain http, at other.example.'],
    ['/feeds/a', 'news.example redirects in a circle.'],
    ['#part', 'news.example redirects in a circle.'],
    ['mailto:anna@news.example', 'Only http and https addresses are read, not mailto:'],
    ['http://[', 'This is not a web address.'],
    [`/${'a'.repeat(200)}`, 'The address is too long.'],
  ])('not to %s', (location, says) => {
    expect(() => follow('https://news.example/feeds/a', [302, location])).toThrow(says);
  });

  test('from http to https, and back no more', () => {
    expect(() => follow('http://a.example/', [301, 'https://a.example/'], [301, 'http://a.example/x'])).toThrow(
      /from https to plain http/,
    );
  });
});

describe('an address that moved for good', () => {
  test.each([
    [[[301, '/b']], '/b'],
    [
      [
        [308, '/b'],
        [301, '/c'],
      ],
      '/c',
    ],
    [
      [
        [301, '/b'],
        [302, '/c'],
      ],
      '/b',
    ],
    [
      [
        [301, '/b'],
        [302, '/c'],
        [301, '/d'],
      ],
      '/b',
    ],
    [
      [
        [302, '/b'],
        [301, '/c'],
      ],
      null,
    ],
    [[[307, '/b']], null],
    [[[303, '/b']], null],
  ] as const)('%j is to be asked at %s', (steps, moved) => {
    const { movedTo } = follow('https://a.example/', ...steps.map(([code, to]) => [code, to] as [number, string]));
    expect(movedTo).toBe(moved && `https://a.example${moved}`);
  });
});

describe('one’s own network', () => {
  test('is open to the first address and to what its own servers send on to', () => {
    expect(firstHop(new URL('http://wiki.intra/')).mayUseOwn).toBe(true);
    expect(follow('http://wiki.intra/', [302, 'http://feeds.intra/', true]).mayUseOwn).toBe(true);
  });

  test('is closed to whoever was sent on from outside, for good', () => {
    expect(follow('http://a.example/', [302, 'http://wiki.intra/', false]).mayUseOwn).toBe(false);
    const back = follow('http://a.example/', [302, 'http://b.example/', false], [302, 'http://wiki.intra/', true]);
    expect(back.mayUseOwn).toBe(false);
  });
});

describe('over the wire', () => {
  let peer: WebPeer;
  let desk: TestFetch;
  beforeEach(async () => {
    peer = await openWebPeer({});
    desk = openFetch({ names: { 'a.example': ['127.0.0.1'], 'b.example': ['127.0.0.1'] } });
  });
  afterEach(async () => {
    await desk.close();
    await peer.close();
  });

  test('a feed that moved for good says where to', async () => {
    peer.route('/a', redirect('/b', 301));
    peer.route('/b', redirect(peer.url('/c', 'b.example'), 308));
    peer.route('/c', send('x'));
    const to = peer.url('/c', 'b.example');
    expect(await desk.ask(peer.url('/a', 'a.example'))).toMatchObject({ kind: 'fresh', url: to, movedTo: to });
  });

  test('five redirects are followed, a sixth is not', async () => {
    for (let i = 0; i < 6; i += 1) peer.route(`/${i}`, redirect(`/${i + 1}`));
    peer.route('/6', send('x'));
    expect(freshOf(await desk.ask(peer.url('/1'))).text).toBe('x');
    expect(failureOf(await desk.ask(peer.url('/0')))).toBe('broken: 127.0.0.1 redirects more than 5 times.');
  });

  test('a circle ends at once', async () => {
    peer.route('/a', redirect('/b'));
    peer.route('/b', redirect('/a#again'));
    expect(failureOf(await desk.ask(peer.url('/a')))).toBe('broken: 127.0.0.1 redirects in a circle.');
    expect(peer.seen.length).toBe(2);
  });

  test('a redirect without an address, and its large body, end it', async () => {
    peer.route('/a', status(302, {}, 'x'.repeat(1_000_000)));
    expect(failureOf(await desk.ask(peer.url('/a')))).toBe('broken: 127.0.0.1 redirects, but does not say where.');
  });

  test('validators stay with the origin they are for, and do not come back', async () => {
    peer.route('/a', inTurn(redirect('/b')));
    peer.route('/b', redirect(peer.url('/c', 'b.example')));
    peer.route('/c', redirect(peer.url('/d', 'a.example')));
    peer.route('/d', tagged('"1"', 'x'));
    const fetched = await desk.ask(peer.url('/a', 'a.example'), { etag: '"1"', lastModified: 'yesterday' });
    expect(freshOf(fetched).text).toBe('x');
    expect(peer.seen.map(({ headers }) => headers['if-none-match'])).toEqual(['"1"', '"1"', undefined, undefined]);
    expect(peer.seen.map(({ headers }) => headers['if-modified-since'])).toEqual([
      'yesterday',
      'yesterday',
      undefined,
      undefined,
    ]);
    expect(peer.seen.flatMap(({ headers }) => headers.referer ?? [])).toEqual([]);
  });

  test('so does an authorization', async () => {
    peer.route('/a', redirect('/b'));
    peer.route('/b', redirect(peer.url('/c', 'b.example')));
    peer.route('/c', send('x'));
    await desk.ask(peer.url('/a', 'a.example'), { authorization: 'Bearer secret' });
    expect(peer.seen.map(({ headers }) => headers.authorization)).toEqual([
      'Bearer secret',
      'Bearer secret',
      undefined,
    ]);
  });

  test('another port is another origin', async () => {
    const other = await openWebPeer({ '/b': tagged('"1"', 'x') });
    peer.route('/a', redirect(other.url('/b')));
    expect(freshOf(await desk.ask(peer.url('/a'), { etag: '"1"' })).text).toBe('x');
    expect(other.seen[0]?.headers['if-none-match']).toBeUndefined();
    await other.close();
  });

  test('304 from another origin, which was asked without conditions, is a failure', async () => {
    peer.route('/a', redirect(peer.url('/b', 'b.example')));
    peer.route('/b', status(304));
    expect(failureOf(await desk.ask(peer.url('/a'), { etag: '"1"' }))).toBe(
      'broken: b.example answered 304 Not Modified.',
    );
  });

  test('the time of all redirects together is bounded', async () => {
    let now = Temporal.Instant.from('2016-07-14T12:00:00Z');
    const slow = openFetch({
      clock: { now: () => now },
      limits: { totalMs: 10_000 },
    });
    peer.route('*', (request, response) => {
      now = now.add({ seconds: 6 });
      redirect(`${request.url}x`)(request, response);
    });
    expect(failureOf(await slow.ask(peer.url('/a')))).toBe('broken: 127.0.0.1 took too long to answer.');
    expect(peer.seen.length).toBe(2);
    await slow.close();
  });
});
