import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { parse } from './web-api.ts';

export type Request = {
  readonly path: string;
  readonly token: string;
  readonly body: Record<string, unknown>;
  readonly raw: string;
};
export type Answer = {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: object | string;
};

/** Kinds of value that the Web API client sends as JSON inside a form. */
const JSON_FIELDS = new Set(['blocks', 'metadata', 'view']);
const FLAGS = new Set(['unfurl_links', 'unfurl_media', 'link_names']);

/** A loopback HTTP server; `answer` may stay undefined for a request that hangs, or 'cut' for one whose answer is lost. */
export async function openServer(
  answer: (request: Request) => Answer | 'cut' | undefined,
  port: number,
): Promise<Server> {
  const server = createServer((request, response) => {
    void answerRequest(request, response, answer);
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return server;
}

export function portOf(server: Server): number {
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === 'string') throw new Error('the peer is not listening');
  return address.port;
}

async function answerRequest(
  request: IncomingMessage,
  response: ServerResponse,
  answer: (request: Request) => Answer | 'cut' | undefined,
): Promise<void> {
  const raw = await text(request);
  const body = readBody(request.headers['content-type'] ?? '', raw);
  const token = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? '';
  const given = answer({ path: request.url ?? '', token, body, raw });
  if (given === undefined) return;
  if (given === 'cut') {
    response.destroy();
    return;
  }
  const isText = typeof given.body === 'string';
  response.writeHead(given.status, {
    'content-type': isText ? 'text/plain' : 'application/json',
    ...given.headers,
  });
  response.end(isText ? given.body : JSON.stringify(given.body));
}

function readBody(type: string, raw: string): Record<string, unknown> {
  if (type.startsWith('application/json')) return JSON.parse(raw);
  return Object.fromEntries(Array.from(new URLSearchParams(raw), ([name, value]) => [name, readField(name, value)]));
}

function readField(name: string, value: string): unknown {
  if (JSON_FIELDS.has(name)) return parse(value);
  return FLAGS.has(name) ? value === 'true' : value;
}
