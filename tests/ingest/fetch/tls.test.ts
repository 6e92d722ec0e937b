import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { afterAll, afterEach, expect, test } from 'vitest';
import { redirect, send } from '../../peers/web/answers.ts';
import { type Certificate, createCertificate } from '../../peers/web/certificate.ts';
import { openWebPeer, type Routes, type WebPeer } from '../../peers/web/peer.ts';
import { failureOf, freshOf, openFetch } from './open-fetch.ts';

const roots = getCACertificates();
const good = createCertificate(['news.example'], '2016-01-01', '2049-01-01');
const over = createCertificate(['news.example'], '2015-01-01', '2016-01-01');
setDefaultCACertificates([good.cert, over.cert]);
afterAll(() => setDefaultCACertificates(roots));

const desk = openFetch({ names: { 'news.example': ['127.0.0.1'], 'other.example': ['127.0.0.1'] } });
afterAll(() => desk.close());

const peers: WebPeer[] = [];
afterEach(async () => {
  for (const peer of peers.splice(0)) await peer.close();
});

async function open(certificate: Certificate, routes: Routes): Promise<WebPeer> {
  const peer = await openWebPeer(routes, certificate);
  peers.push(peer);
  return peer;
}

test('https is read, with robots.txt, over one connection', async () => {
  const peer = await open(good, { '/a': redirect('/b'), '/b': send('secure') });
  const fetched = await desk.ask(peer.url('/b', 'news.example'), { want: 'page' });
  expect(freshOf(fetched)).toMatchObject({ text: 'secure', url: peer.url('/b', 'news.example') });
  expect(peer.seen.map(({ path }) => path)).toEqual(['/robots.txt', '/b']);
});

test('a secure address that sends on to one that is not is refused', async () => {
  const plain = await openWebPeer({ '/': send('plain') });
  peers.push(plain);
  const peer = await open(good, { '/': redirect(plain.url('/')) });
  expect(failureOf(await desk.ask(peer.url('/', 'news.example')))).toBe(
    'refused: news.example redirects from https to plain http, at 127.0.0.1.',
  );
  expect(plain.seen).toEqual([]);
});

test.each([
  ['has expired', over, 'news.example', 'news.example shows a certificate that has expired.'],
  ['is another host’s', good, 'other.example', 'other.example shows the certificate of another host.'],
  [
    'nobody trusts',
    createCertificate(['news.example'], '2016-01-01', '2049-01-01'),
    'news.example',
    'news.example shows a certificate that is not trusted.',
  ],
])('a certificate that %s is told so', async (_, certificate, host, says) => {
  const peer = await open(certificate, { '/': send('x') });
  expect(failureOf(await desk.ask(peer.url('/', host)))).toBe(`broken: ${says}`);
  expect(peer.seen).toEqual([]);
});

test('a name that leads inside is refused before anything is sent', async () => {
  const inside = openFetch({ allow: [], names: { 'news.example': ['127.0.0.1'] } });
  const peer = await open(good, { '/': send('x') });
  expect(failureOf(await inside.ask(peer.url('/', 'news.example')))).toMatch(/^refused: news\.example leads to/);
  expect(peer.allSockets()).toBe(0);
  await inside.close();
});
