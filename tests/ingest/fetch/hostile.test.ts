import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { compressed, send } from '../../peers/web/answers.ts';
import {
  bomb,
  drip,
  dripHeader,
  endless,
  endlessNothing,
  informAlways,
  longHeader,
  lyingLength,
  manyHeaders,
  never,
  raw,
  rawAndWait,
  reset,
  resetMidBody,
  tinyChunks,
} from '../../peers/web/faults.ts';
import { openWebPeer, type WebPeer } from '../../peers/web/peer.ts';
import { failureOf, freshOf, openFetch, type TestFetch } from './open-fetch.ts';

const MIB = 1024 * 1024;

let peer: WebPeer;
let desk: TestFetch;
beforeEach(async () => {
  peer = await openWebPeer({});
  desk = openFetch({ limits: { bodyBytes: MIB, idleSockets: 0 } });
});
afterEach(async () => {
  // Nothing is left open behind a failure, even before the fetch is closed.
  await expect.poll(peer.openSockets).toBe(0);
  await desk.close();
  await peer.close();
});

async function failure(answer: Parameters<WebPeer['route']>[1]): Promise<string> {
  peer.route('/feed', answer);
  return failureOf(await desk.ask(peer.url('/feed?token=secret')));
}

const TOO_MUCH = 'refused: 127.0.0.1 sent more than 1 MB.';

describe('what is too large is refused', () => {
  test('when the length is told, at once', async () => {
    expect(await failure(rawAndWait(`HTTP/1.1 200 OK\r\nContent-Length: ${MIB + 1}\r\n\r\n`))).toBe(TOO_MUCH);
  });

  test('when it is not told, as it comes', async () => {
    expect(await failure(endless)).toBe(TOO_MUCH);
  });

  test('when it unpacks to too much', async () => {
    expect(await failure(bomb(200 * MIB))).toBe(TOO_MUCH);
  });

  test('when it is packed and comes to nothing, without an end', async () => {
    expect(await failure(endlessNothing)).toBe(TOO_MUCH);
  });

  test('and exactly as much as may be is read', async () => {
    peer.route('/feed', send('x'.repeat(MIB)));
    expect(freshOf(await desk.ask(peer.url('/feed'))).text.length).toBe(MIB);
    peer.route('/feed', compressed('gzip', 'x'.repeat(MIB)));
    expect(freshOf(await desk.ask(peer.url('/feed'))).text.length).toBe(MIB);
    expect(await failure(compressed('gzip', 'x'.repeat(MIB + 1)))).toBe(TOO_MUCH);
    expect(await failure(send('x'.repeat(MIB + 1)))).toBe(TOO_MUCH);
  });

  test('also where it comes a byte at a time', async () => {
    peer.route('/feed', tinyChunks(100_000));
    expect(freshOf(await desk.ask(peer.url('/feed'))).text).toBe('x'.repeat(100_000));
    desk = await withLimits({ bodyBytes: 50_000 });
    expect(await failure(tinyChunks(50_001))).toBe('refused: 127.0.0.1 sent more than 49 kB.');
  });

  test('and what comes in too many pieces, before it is too large', async () => {
    expect(await failure(tinyChunks(250_000))).toBe('refused: 127.0.0.1 sent its answer in too many pieces.');
  });

  test.each([
    ['a long header', longHeader(40 * 1024)],
    ['very many headers', manyHeaders(20_000)],
  ])('%s', async (_, answer) => {
    expect(await failure(answer)).toBe('refused: 127.0.0.1 sent a header that is too long.');
  });

  test('but a header of 20 kB is read', async () => {
    peer.route('/feed', longHeader(20 * 1024));
    expect(freshOf(await desk.ask(peer.url('/feed'))).text).toBe('ok');
  });
});

const TOO_SLOW = 'broken: 127.0.0.1 took too long to answer.';

describe('what takes too long is ended', () => {
  test.each([
    ['no answer at all', never],
    ['a header that drips', dripHeader(20)],
    ['half a status line', rawAndWait('HTTP/1.1 2')],
    ['half a body', rawAndWait('HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf')],
    ['half a chunk', rawAndWait('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab')],
    ['a body that drips', drip('x', 20)],
    ['a packed body that drips', drip('x', 20, { 'content-encoding': 'br' })],
  ])('%s', async (_, answer) => {
    desk = await withLimits({ totalMs: 150 });
    expect(await failure(answer)).toMatch(
      /^broken: 127\.0\.0\.1 (?:took too long to answer|sent a compressed answer that cannot be decompressed)\.$/,
    );
  });

  test('a body that drips, even where every piece is in time', async () => {
    desk = await withLimits({ totalMs: 200 });
    expect(await failure(drip('<item/>', 10, { 'content-type': 'text/xml' }))).toBe(TOO_SLOW);
  });

  test('a name that is never resolved, when the connection should stand', async () => {
    desk = await withLimits({ connectMs: 50 }, () => new Promise(() => undefined));
    expect(failureOf(await desk.ask('http://news.example/'))).toBe(
      'broken: news.example did not accept a connection within 0.05 seconds.',
    );
  });

  test('an end without an answer, told over and over', async () => {
    expect(await failure(informAlways(1))).toBe('broken: 127.0.0.1 never sent its answer.');
  });

  test('what is under way when the fetch is closed', async () => {
    peer.route('/never', never);
    peer.route('/drip', drip('x', 20));
    const both = [desk.ask(peer.url('/never')), desk.ask(peer.url('/drip')), desk.ask(peer.url('/waits'))];
    await expect.poll(() => peer.seen.length).toBe(2);
    await desk.close();
    for (const fetched of await Promise.all(both))
      expect(failureOf(fetched)).toBe('broken: Dateline is shutting down.');
    expect(peer.countOf('/waits')).toBe(0);
  });
});

async function withLimits(
  limits: NonNullable<Parameters<typeof openFetch>[0]>['limits'],
  resolve?: () => Promise<never>,
): Promise<TestFetch> {
  await desk.close();
  return openFetch({ limits: { bodyBytes: MIB, idleSockets: 0, ...limits }, ...(resolve && { resolve }) });
}

const NOT_HTTP = 'broken: 127.0.0.1 sent an answer that is not HTTP.';
const BROKE_OFF = 'broken: 127.0.0.1 broke off.';
const NOT_UNPACKED = 'broken: 127.0.0.1 sent a compressed answer that cannot be decompressed.';
const UNKNOWN_CODING = 'refused: 127.0.0.1 compressed its answer in a way Dateline cannot read.';

describe('what is broken is told so', () => {
  test.each([
    ['another protocol', raw('SSH-2.0-OpenSSH_9\r\n'), NOT_HTTP],
    ['a status that is no number', raw('HTTP/1.1 abc OK\r\n\r\n'), NOT_HTTP],
    ['HTTP/0.9', raw('<html>hello</html>'), NOT_HTTP],
    ['a bad header', raw('HTTP/1.1 200 OK\r\nno colon\r\n\r\n'), NOT_HTTP],
    ['a bad chunk', raw('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n'), BROKE_OFF],
    ['two lengths', raw('HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\nabc'), NOT_HTTP],
    [
      'length and chunks',
      raw('HTTP/1.1 200 OK\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n'),
      NOT_HTTP,
    ],
    ['an end before an answer', raw(''), BROKE_OFF],
    ['a reset before an answer', reset, BROKE_OFF],
    ['a reset in the body', resetMidBody('<rss>'), BROKE_OFF],
    ['a body shorter than it says', lyingLength(100, 'short'), BROKE_OFF],
    ['chunks without an end', raw('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n'), BROKE_OFF],
    [
      'another protocol that was not asked for',
      raw('HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n'),
      'broken: 127.0.0.1 switched to another protocol without being asked.',
    ],
    ['gzip that is none', send('plain', { 'content-encoding': 'gzip' }), NOT_UNPACKED],
    ['brotli that is none', send('plain', { 'content-encoding': 'br' }), NOT_UNPACKED],
    ['zstd that is none', send('plain', { 'content-encoding': 'zstd' }), NOT_UNPACKED],
    ['deflate that is none', send('\xff\xff\xff', { 'content-encoding': 'deflate' }), NOT_UNPACKED],
    ['gzip that ends early', cutShort('gzip'), NOT_UNPACKED],
    ['brotli that ends early', cutShort('br'), NOT_UNPACKED],
    ['zstd that ends early', cutShort('zstd'), NOT_UNPACKED],
    ['deflate that ends early', cutShort('deflate'), NOT_UNPACKED],
    ['a coding nobody knows', send('x', { 'content-encoding': 'rot13' }), UNKNOWN_CODING],
    ['gzip in gzip', send('x', { 'content-encoding': 'gzip, gzip' }), UNKNOWN_CODING],
    ['two codings', send('x', { 'content-encoding': 'br,gzip' }), UNKNOWN_CODING],
  ])('%s', async (_, answer, says) => {
    expect(await failure(answer)).toBe(says);
  });

  test('a body longer than it says is read as long as it says, and what follows harms nobody', async () => {
    peer.route('/feed', lyingLength(5, 'first second'));
    peer.route('/next', send('next'));
    const fetched = await desk.ask(peer.url('/feed'));
    if (fetched.kind === 'fresh') expect(fetched.text).toBe('first');
    else expect(failureOf(fetched)).toBe(NOT_HTTP);
    expect(freshOf(await desk.ask(peer.url('/next'))).text).toBe('next');
  });

  test('nothing that listens', async () => {
    const gone = await openWebPeer({});
    const url = gone.url('/');
    await gone.close();
    expect(failureOf(await desk.ask(url))).toBe('broken: 127.0.0.1 refused the connection.');
  });

  test('no TLS where https is asked', async () => {
    expect(failureOf(await desk.ask(peer.url('/').replace('http:', 'https:')))).toBe(
      'broken: 127.0.0.1 could not agree on a secure connection.',
    );
  });
});

test('a packed answer of no bytes is empty, and one that says identity is read', async () => {
  peer.route('/feed', send('', { 'content-encoding': 'gzip' }));
  expect(freshOf(await desk.ask(peer.url('/feed'))).text).toBe('');
  peer.route('/feed', send('plain', { 'content-encoding': 'identity' }));
  expect(freshOf(await desk.ask(peer.url('/feed'))).text).toBe('plain');
});

test.each([
  ['image/png', 'image'],
  ['IMAGE/svg+xml', 'image'],
  ['audio/mpeg', 'audio'],
  ['video/mp4; codecs=x', 'video'],
  ['application/pdf', 'pdf'],
])('%s is no text, and is not read', async (type, medium) => {
  expect(await failure(rawAndWait(`HTTP/1.1 200 OK\r\nContent-Type: ${type}\r\n\r\n`))).toBe(
    `refused: 127.0.0.1 sent ${medium} data, not text.`,
  );
});

test.each(['application/octet-stream', 'text/plain', 'application/x-imageless', ''])('%s may be text', async (type) => {
  peer.route('/feed', send('x', { 'content-type': type }));
  expect(freshOf(await desk.ask(peer.url('/feed'))).text).toBe('x');
});

test('no reason holds what the address says behind its host', async () => {
  desk = await withLimits({ totalMs: 1_000 });
  const url = peer.url('/secret-path?token=secret#secret').replace('//', '//secret:secret@');
  for (const answer of [
    never,
    reset,
    raw('?'),
    endless,
    bomb(20 * MIB),
    longHeader(99_999),
    send('plain', { 'content-encoding': 'br' }),
  ]) {
    peer.route('/secret-path', answer);
    expect(failureOf(await desk.ask(url))).not.toContain('secret');
  }
  expect(failureOf(await desk.ask('http://secret:secret@10.0.0.1/secret?secret'))).not.toContain('secret');
  expect(failureOf(await desk.ask('secret://secret@news.example/secret'))).not.toMatch(/@|\/secret/);
});

/** Packed, and the last bytes are missing. */
function cutShort(how: 'gzip' | 'br' | 'zstd' | 'deflate'): Parameters<WebPeer['route']>[1] {
  return (request, response) => {
    const end = response.end.bind(response);
    response.end = ((body: Uint8Array) => end(body.subarray(0, -6))) as typeof response.end;
    compressed(how, 'Word for word. '.repeat(100))(request, response);
  };
}
