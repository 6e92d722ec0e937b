import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { makeFeed } from './make-feed.ts';

// The program of a child process: a web server on loopback with any number of feeds, so that its cost is not counted as
// ours. It reports its port at once, and its requests so far whenever it gets a message.

/** The requests the server has had so far. */
export type Served = {
  /** Feeds sent in full. */
  readonly whole: number;
  /** Answered "not modified". */
  readonly unchanged: number;
  readonly bytes: number;
};

let served: Served = { whole: 0, unchanged: 0, bytes: 0 };

const ITEMS = 1;
const PARAGRAPHS = 1;

const server = createServer((request, response) => {
  const number = /^\/feed\/(\d+)$/.exec(request.url ?? '')?.[1];
  if (number === undefined) {
    response.writeHead(404).end();
    return;
  }
  const etag = `"${number}"`;
  if (request.headers['if-none-match'] === etag) {
    served = { ...served, unchanged: served.unchanged + 1 };
    response.writeHead(304, { etag }).end();
    return;
  }
  const text = makeFeed({ format: 'rss', items: ITEMS, paragraphs: PARAGRAPHS, number: Number(number) });
  served = { ...served, whole: served.whole + 1, bytes: served.bytes + Buffer.byteLength(text) };
  response.writeHead(200, { 'content-type': 'application/rss+xml', etag }).end(text);
});

server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
process.on('message', () => process.send?.(served));
process.on('disconnect', () => process.exit(0));
