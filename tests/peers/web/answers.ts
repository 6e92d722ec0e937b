import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';

/** What a path answers with: a handler of node:http. */
export type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** 200 with these bytes. Where no Content-Type is given none is sent. */
export function send(body: string | Uint8Array, headers: OutgoingHttpHeaders = {}): Answer {
  return status(200, headers, body);
}

export function status(code: number, headers: OutgoingHttpHeaders = {}, body: string | Uint8Array = ''): Answer {
  return (_, response) => {
    response.writeHead(code, headers);
    response.end(body);
  };
}

export const missing: Answer = status(404, {}, 'nothing here');

export function redirect(to: string, code = 302): Answer {
  return status(code, { location: to });
}

/** 429 or 503 with Retry-After, in seconds or as an HTTP date. */
export function busy(retryAfter: string, code = 429): Answer {
  return status(code, { 'retry-after': retryAfter }, 'later');
}

/** 304 to the one who sends this ETag, otherwise the body with it. */
export function tagged(etag: string, body: string, headers: OutgoingHttpHeaders = {}): Answer {
  return (request, response) => {
    const isKnown = request.headers['if-none-match'] === etag;
    (isKnown ? status(304, { etag, ...headers }) : send(body, { etag, ...headers }))(request, response);
  };
}

const ENCODERS = {
  gzip: gzipSync,
  deflate: deflateSync,
  /** What some servers send under the name of deflate. */
  'deflate-raw': deflateRawSync,
  br: brotliCompressSync,
  zstd: zstdCompressSync,
} as const;

export function compressed(how: keyof typeof ENCODERS, body: string, headers: OutgoingHttpHeaders = {}): Answer {
  return send(ENCODERS[how](body), { 'content-encoding': how.replace('-raw', ''), ...headers });
}

/** The first request gets the first answer, the second the second …; the last one stays. */
export function inTurn(...answers: readonly Answer[]): Answer {
  let next = 0;
  return (request, response) => {
    const answer = answers[Math.min(next, answers.length - 1)] ?? missing;
    next += 1;
    answer(request, response);
  };
}

/** Holds every request back until `open` is called; then, and from then on, it is answered. */
export function gate(answer: Answer): { readonly answer: Answer; open(): void; waiting(): number } {
  const held: (() => void)[] = [];
  let isOpen = false;
  return {
    answer: (request, response) => {
      if (isOpen) answer(request, response);
      else held.push(() => answer(request, response));
    },
    open: () => {
      isOpen = true;
      for (const release of held.splice(0)) release();
    },
    waiting: () => held.length,
  };
}
