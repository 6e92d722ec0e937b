import { send, tagged } from '../peers/web/answers.ts';
import { openWebPeer, type WebPeer } from '../peers/web/peer.ts';

const WORDS =
  '“We are close to a truce in Syria,” said Anna Lee, an adviser to the envoy De Mistura, in Geneva on Tuesday.';
const PAGE = `<!doctype html><html><head><title>Envoy speaks</title></head><body><article><h1>Envoy speaks</h1>
<p>${WORDS}</p><p>${'The talks in Geneva went on through the night. '.repeat(10)}</p></article></body></html>`;

const feed = (link: string) => `<rss version="2.0"><channel><title>Geneva news</title><link>${link}</link>
<item><guid>1</guid><title>Envoy speaks</title><link>${link}envoy?utm_source=rss</link>
<pubDate>Tue, 24 Nov 2026 07:00:00 GMT</pubDate><description>The envoy spoke in Geneva about Syria …</description></item>
<item><guid>2</guid><title>Lake ferry late</title><link>${link}ferry</link>
<pubDate>Mon, 23 Nov 2026 07:00:00 GMT</pubDate><description>The ferry on the lake was late on Monday.</description></item></channel></rss>`;

/** A small news site on loopback, and the settings that let a desk read it. */
export async function openSite(): Promise<{
  readonly peer: WebPeer;
  /** Without a slash at the end. */
  readonly address: string;
  readonly environment: Record<string, string>;
}> {
  const peer = await openWebPeer({});
  peer.route('/feed', tagged('"1"', feed(peer.url('/'))));
  peer.route('/envoy', send(PAGE, { 'content-type': 'text/html' }));
  peer.route('/ferry', send(PAGE.replace(WORDS, 'The ferry was late.'), { 'content-type': 'text/html' }));
  const head = '<link rel="alternate" type="application/rss+xml" title="All news" href="/feed">';
  peer.route('/', send(`<html><head>${head}</head></html>`));
  return { peer, address: peer.url('/').slice(0, -1), environment: { DATELINE_ALLOW_NETWORKS: '127.0.0.1' } };
}
