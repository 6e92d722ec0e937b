import { afterEach, expect, test } from 'vitest';
import { gate, inTurn, redirect, send, tagged } from './answers.ts';
import { raw } from './faults.ts';
import { openWebPeer, type WebPeer } from './peer.ts';

const peers: WebPeer[] = [];
afterEach(() => Promise.all(peers.splice(0).map((peer) => peer.close())));

async function open(...routes: Parameters<typeof openWebPeer>): Promise<WebPeer> {
  const peer = await openWebPeer(...routes);
  peers.push(peer);
  return peer;
}

test('what is routed is answered, what is not is missing, and both are counted', async () => {
  const peer = await open({ '/feed': send('<rss/>', { 'content-type': 'text/xml' }) });
  const answer = await fetch(peer.url('/feed?page=2'));
  expect([answer.status, answer.headers.get('content-type'), await answer.text()]).toEqual([200, 'text/xml', '<rss/>']);
  expect((await fetch(peer.url('/robots.txt'))).status).toBe(404);
  expect(peer.seen.map(({ path }) => path)).toEqual(['/feed?page=2', '/robots.txt']);
  expect(peer.countOf('/feed')).toBe(1);
});

test('a route can be changed, and answer in turn', async () => {
  const peer = await open({ '*': inTurn(send('one'), send('two')) });
  const texts = async () => (await fetch(peer.url('/any'))).text();
  expect([await texts(), await texts(), await texts()]).toEqual(['one', 'two', 'two']);
  peer.route('/any', redirect('/other', 308));
  expect((await fetch(peer.url('/any'), { redirect: 'manual' })).headers.get('location')).toBe('/other');
});

test('a validator that is known is answered with 304', async () => {
  const peer = await open({ '/feed': tagged('"1"', 'body') });
  expect((await fetch(peer.url('/feed'), { headers: { 'if-none-match': '"1"' } })).status).toBe(304);
  expect((await fetch(peer.url('/feed'), { headers: { 'if-none-match': '"2"' } })).status).toBe(200);
});

test('requests under way at the same time are told by host', async () => {
  const held = gate(send('now'));
  const peer = await open({ '/': held.answer });
  const answers = [fetch(peer.url('/')), fetch(peer.url('/')), fetch(peer.url('/', 'localhost'))];
  await expect.poll(held.waiting).toBe(3);
  held.open();
  await Promise.all(answers.map(async (answer) => (await answer).text()));
  expect([peer.mostAtOnce('127.0.0.1'), peer.mostAtOnce('localhost'), peer.mostAtOnce()]).toEqual([2, 1, 3]);
});

test('bytes that are no HTTP are sent as they are', async () => {
  const peer = await open({ '/': raw('SSH-2.0-OpenSSH\r\n') });
  await expect(fetch(peer.url('/'))).rejects.toThrow();
});
