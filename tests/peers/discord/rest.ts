import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Faults } from './faults.ts';
import { isRecord } from './json.ts';
import type { OpenApi } from './openapi.ts';
import type { RateKeeper } from './rate.ts';
import { invalidBody, Refusal, unauthorized } from './refusal.ts';
import type { PeerAnswer, PeerRequest, Route, RouteContext } from './route.ts';

export type SeenRequest = { readonly method: string; readonly path: string; readonly status: number };

export type RestParts = {
  readonly routes: readonly Route[];
  readonly context: () => RouteContext;
  readonly token: string;
  readonly faults: Faults;
  readonly rate: RateKeeper;
  readonly openApi: OpenApi | undefined;
  /** Told of every request answered. */
  readonly saw: (request: SeenRequest) => void;
};

const BASE = /^\/api(?:\/v\d+)?/;
const MS = 1000;
// What stands between, a proxy or a firewall, answers in its own way.
const HTML = '<html>blocked</html>';
const LIMITED = { is: 'limited', retryAfterMs: MS } as const;

/** The REST half of the peer. */
export function createRest(parts: RestParts): Server {
  return createServer((incoming, outgoing) => {
    void answer(parts, incoming, outgoing);
  });
}

async function answer(parts: RestParts, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const request = await readRequest(incoming);
  const { method, path } = request;
  const { isOver, headers } = parts.rate.take(method, path);
  const fault = isOver ? LIMITED : parts.faults.take(method, path);
  const isDone = fault === undefined || ('done' in fault && fault.done);
  const result = isDone ? run(parts, request, incoming.headers.authorization) : { status: 0, body: undefined };
  if (fault?.is === 'hang') return;
  if (fault?.is === 'cut') {
    incoming.socket.destroy();
    return;
  }
  const shown: ShownFault = fault ? toFault(fault) : result;
  parts.saw({ method, path, status: shown.status });
  send(outgoing, { ...shown, headers: { ...shown.headers, ...headers } });
}

function run(parts: RestParts, request: PeerRequest, authorization: string | undefined): PeerAnswer {
  try {
    const isOpen = /^\/(?:interactions|webhooks)\//.test(request.path);
    if (!isOpen && authorization !== `Bot ${parts.token}`) throw unauthorized();
    const problems = parts.openApi?.problems(request.method, request.path, request.body ?? {}) ?? [];
    if (request.method !== 'GET' && request.method !== 'DELETE' && problems.length > 0) throw invalidBody(problems);
    return dispatch(parts, request);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { status, code, message, details } = error;
    return { status, body: { code, message, errors: { _errors: details.map((detail) => ({ message: detail })) } } };
  }
}

function dispatch({ routes, context }: RestParts, request: PeerRequest): PeerAnswer {
  for (const { method, pattern, run: take } of routes) {
    const found = method === request.method ? pattern.exec(request.path) : null;
    if (found) return take(context(), found.groups ?? {}, request);
  }
  throw new Refusal(404, 0, `404: Not Found (${request.method} ${request.path})`);
}

type ShownFault = PeerAnswer & { readonly headers?: Readonly<Record<string, string>> };

function toFault(fault: Exclude<ReturnType<Faults['take']>, undefined>): ShownFault {
  if (fault.is === 'status' && fault.isHtml) return { status: fault.status, body: HTML };
  if (fault.is === 'status')
    return { status: fault.status, body: { code: fault.code ?? 0, message: fault.message ?? 'fault' } };
  if (fault.is !== 'limited') return { status: 500, body: {} };
  const seconds = fault.retryAfterMs / MS;
  const isGlobal = fault.isGlobal ?? false;
  return {
    status: 429,
    body: { message: 'You are being rate limited.', retry_after: seconds, global: isGlobal },
    headers: { 'retry-after': String(seconds), 'x-ratelimit-scope': isGlobal ? 'global' : 'user' },
  };
}

function send(outgoing: ServerResponse, { status, body, headers }: ShownFault): void {
  if (body === undefined) {
    outgoing.writeHead(status, headers).end();
    return;
  }
  const type = body === HTML ? 'text/html' : 'application/json';
  outgoing.writeHead(status, { 'content-type': type, ...headers }).end(body === HTML ? HTML : JSON.stringify(body));
}

async function readRequest(incoming: IncomingMessage): Promise<PeerRequest> {
  const url = new URL(incoming.url ?? '/', 'http://peer');
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(Buffer.from(chunk));
  const { body, files } = await readBody(Buffer.concat(chunks), incoming.headers['content-type'] ?? '');
  return {
    method: incoming.method ?? 'GET',
    path: decodeURIComponent(url.pathname).replace(BASE, ''),
    query: url.searchParams,
    body,
    files,
  };
}

async function readBody(bytes: Buffer, type: string): Promise<Pick<PeerRequest, 'body' | 'files'>> {
  if (bytes.length === 0) return { body: undefined, files: {} };
  if (!type.startsWith('multipart/')) return { body: JSON.parse(bytes.toString()) as unknown, files: {} };
  const form = await new Response(new Uint8Array(bytes), { headers: { 'content-type': type } }).formData();
  const files: Record<string, string> = {};
  for (const value of form.values()) if (value instanceof File) files[value.name] = await value.text();
  const payload: unknown = JSON.parse(String(form.get('payload_json') ?? '{}'));
  return { body: isRecord(payload) ? payload : {}, files };
}
