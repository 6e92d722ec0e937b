import { afterEach, beforeEach, expect, test } from 'vitest';
import { send } from '../../peers/web/answers.ts';
import { openWebPeer, type WebPeer } from '../../peers/web/peer.ts';
import { freshOf, openFetch } from './open-fetch.ts';

/** Only for what hangs. */
const PATIENT = { timeout: 60_000 };

let peer: WebPeer;
beforeEach(async () => {
  peer = await openWebPeer({});
});
afterEach(async () => {
  await expect.poll(peer.openSockets).toBe(0);
  await peer.close();
});

test('an answer may take longer than an idle connection is kept', async () => {
  const desk = openFetch({ limits: { idleSockets: 0, idleMs: 20 } });
  const held = Promise.withResolvers<void>();
  peer.route('/feed', (request, response) => void held.promise.then(() => send('x')(request, response)));
  const asked = desk.ask(peer.url('/feed'));
  await expect.poll(() => peer.countOf('/feed'), PATIENT).toBe(1);
  // Another connection is used after it, and is closed for being idle before it is answered.
  const other = await openWebPeer({ '/feed': send('y') });
  freshOf(await desk.ask(other.url('/feed')));
  await expect.poll(other.openSockets, PATIENT).toBe(0);
  held.resolve();
  expect(freshOf(await asked).text).toBe('x');
  await desk.close();
  await other.close();
});

test('a connection that nobody uses is closed by itself', async () => {
  const idle = openFetch({ limits: { idleMs: 50 } });
  peer.route('/feed', send('x'));
  freshOf(await idle.ask(peer.url('/feed')));
  await expect.poll(peer.openSockets).toBe(0);
  await idle.close();
});

test('a kept connection that the server closed is no failure', async () => {
  const keeping = openFetch({});
  peer.route('/feed', send('x'));
  freshOf(await keeping.ask(peer.url('/feed')));
  peer.route('/feed', (request, response) => {
    if (peer.countOf('/feed') === 2) response.socket?.destroy();
    else send('again')(request, response);
  });
  expect(freshOf(await keeping.ask(peer.url('/feed'))).text).toBe('again');
  expect(peer.countOf('/feed')).toBe(3);
  await keeping.close();
});
