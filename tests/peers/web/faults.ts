import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { createGzip, gzipSync } from 'node:zlib';
import type { Answer } from './answers.ts';

/** The request is taken and nothing ever said. */
export const never: Answer = () => undefined;

/** Exactly these bytes, whatever HTTP says, and the connection is closed. */
export function raw(bytes: string | Uint8Array): Answer {
  return (_, response) => {
    socketOf(response).end(bytes);
  };
}

/** These bytes, and the connection stays open. */
export function rawAndWait(bytes: string | Uint8Array): Answer {
  return (_, response) => {
    socketOf(response).write(bytes);
  };
}

/** The connection is reset before a byte is sent. */
export const reset: Answer = (_, response) => {
  socketOf(response).resetAndDestroy();
};

/** The body begins, and the connection is reset. */
export function resetMidBody(start: string): Answer {
  return (_, response) => {
    response.writeHead(200, { 'content-length': start.length + 1000 });
    response.write(start, () => setImmediate(() => socketOf(response).resetAndDestroy()));
  };
}

/** Says it sends `claims` bytes, and sends the body. */
export function lyingLength(claims: number, body: string): Answer {
  return raw(`HTTP/1.1 200 OK\r\nContent-Length: ${claims}\r\n\r\n${body}`);
}

/** One piece after another, as often as given, until the other side has had enough. */
export function drip(piece: string, everyMs: number, headers: OutgoingHttpHeaders = {}): Answer {
  return (_, response) => {
    response.writeHead(200, headers);
    repeat(response, everyMs, () => response.write(piece));
  };
}

/** The header drips, one field after another. */
export function dripHeader(everyMs: number): Answer {
  return (_, response) => {
    const socket = socketOf(response);
    socket.write('HTTP/1.1 200 OK\r\n');
    repeat(response, everyMs, () => socket.write('X-More: yes\r\n'));
  };
}

/** Informational answers without an end. */
export function informAlways(everyMs: number): Answer {
  return (_, response) => {
    repeat(response, everyMs, () => response.writeProcessing());
  };
}

/** A header of about so many bytes, in one field. */
export function longHeader(bytes: number): Answer {
  return raw(`HTTP/1.1 200 OK\r\nX-Long: ${'x'.repeat(bytes)}\r\nContent-Length: 2\r\n\r\nok`);
}

/** A header of so many fields. */
export function manyHeaders(count: number): Answer {
  return raw(`HTTP/1.1 200 OK\r\n${'X-One-More: 1\r\n'.repeat(count)}Content-Length: 2\r\n\r\nok`);
}

/** Blanks without an end, as fast as they are taken; no length is told. */
export const endless: Answer = (_, response) => {
  response.writeHead(200);
  flow(response, BLANKS);
};

/** A body of so many bytes, each in a chunk of its own. */
export function tinyChunks(bytes: number): Answer {
  return raw(`HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n${'1\r\nx\r\n'.repeat(bytes)}0\r\n\r\n`);
}

/** gzip that comes to so many bytes when it is unpacked, a thousandth of it on the wire. */
export function bomb(bytes: number, headers: OutgoingHttpHeaders = {}): Answer {
  return (_, response) => {
    response.writeHead(200, { 'content-encoding': 'gzip', ...headers });
    const packer = createGzip();
    packer.pipe(response);
    response.once('close', () => packer.destroy());
    for (let sent = 0; sent < bytes; sent += BLANKS.length) packer.write(BLANKS);
    packer.end();
  };
}

/** gzip of nothing, over and over: the wire is full, and nothing comes of it. */
export const endlessNothing: Answer = (_, response) => {
  response.writeHead(200, { 'content-encoding': 'gzip' });
  flow(response, Buffer.concat(Array.from({ length: 500 }, () => gzipSync(''))));
};

const BLANKS = Buffer.alloc(64 * 1024, ' ');

function flow(response: ServerResponse, piece: Uint8Array): void {
  const push = (): void => {
    while (!response.destroyed && response.write(piece));
  };
  response.on('drain', push);
  response.on('error', () => undefined);
  push();
}

function repeat(response: ServerResponse, everyMs: number, act: () => void): void {
  const timer = setInterval(act, everyMs);
  response.once('close', () => clearInterval(timer));
}

function socketOf(response: ServerResponse): Socket {
  if (response.socket === null) throw new Error('the connection is gone');
  return response.socket;
}
