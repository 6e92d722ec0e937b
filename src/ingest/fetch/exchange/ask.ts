import http, { type ClientRequest, type IncomingMessage, type OutgoingHttpHeaders } from 'node:http';
import https from 'node:https';
import type { Guard } from '../address/guard.ts';
import { toHost } from '../address/to-host.ts';
import { FetchError } from '../result/fetch-error.ts';
import type { Agents } from './agents.ts';

export type Question = {
  readonly url: URL;
  readonly headers: OutgoingHttpHeaders;
  readonly guard: Guard;
  readonly agents: Agents;
  readonly limits: { readonly connectMs: number; readonly headerBytes: number };
};

/** An answer whose body must still be read or destroyed. */
export type Opened = {
  readonly response: IncomingMessage;
  /** The IP address of the connection; null if it closed before the address could be read. */
  readonly address: string | null;
};

/** Sends one request without a body and waits for the answer's header. Rejects with the error, or the signal's reason. */
export async function ask(question: Question, signal: AbortSignal): Promise<Opened> {
  question.guard.checkHost(toHost(question.url));
  const { answer, request } = send(question, true, signal);
  try {
    return await answer;
  } catch (error) {
    // A reused connection that the server has just closed says nothing about the server.
    if (!request.reusedSocket || signal.aborted || error instanceof FetchError) throw error;
    return send(question, false, signal).answer;
  }
}

type Sent = { readonly answer: Promise<Opened>; readonly request: ClientRequest };

function send(question: Question, isKept: boolean, signal: AbortSignal): Sent {
  signal.throwIfAborted();
  const { url, headers, guard, agents, limits } = question;
  const isSecure = url.protocol === 'https:';
  const request = (isSecure ? https : http).request(url, {
    headers,
    agent: isKept && (isSecure ? agents.https : agents.http),
    lookup: guard.lookup,
    maxHeaderSize: limits.headerBytes,
  });
  return { request, answer: receive(request, question, signal) };
}

function receive(request: ClientRequest, question: Question, signal: AbortSignal): Promise<Opened> {
  const host = toHost(question.url);
  return new Promise<Opened>((resolve, reject) => {
    let address: string | null = null;
    const stopWatching = watchConnecting(request, question, (connected) => {
      address = connected;
    });
    const settle = (act: () => void): void => {
      stopWatching();
      signal.removeEventListener('abort', stop);
      act();
    };
    const fail = (error: unknown): void => settle(() => reject(error));
    const stop = (): void => {
      request.destroy();
      fail(signal.reason);
    };
    signal.addEventListener('abort', stop, { once: true });
    let told = 0;
    request.on('information', () => {
      told += 1;
      if (told > MOST_INFORMATIONAL) request.destroy(new FetchError('broken', `${host} never sent its answer.`));
    });
    request.on('upgrade', (_, socket) => {
      socket.destroy();
      fail(new FetchError('broken', `${host} switched to another protocol without being asked.`));
    });
    // Later errors (a reset after the answer) reach the reader of the body.
    request.on('error', fail);
    // Anything that ends without giving a reason.
    request.on('close', () => fail(new FetchError('broken', `${host} broke off.`)));
    request.on('response', (response) => settle(() => resolve({ response, address })));
    request.end();
  });
}

/** 100 and 103 may come before an answer; a few are normal. */
const MOST_INFORMATIONAL = 20;

/** Ends a request that gets no connection in time, or a forbidden one. Returns a function that stops the watch. */
function watchConnecting(
  request: ClientRequest,
  { url, guard, limits: { connectMs } }: Question,
  connected: (address: string) => void,
): () => void {
  const host = toHost(url);
  const timer = setTimeout(() => {
    request.destroy(
      new FetchError('broken', `${host} did not accept a connection within ${connectMs / 1000} seconds.`),
    );
  }, connectMs);
  request.once('socket', (socket) => {
    const check = (): void => {
      clearTimeout(timer);
      // A reused connection may be gone already: nothing can be sent on it, and an error reports its end.
      if (socket.remoteAddress === undefined) return;
      connected(socket.remoteAddress);
      const refusal = guard.findRefusal(host, socket.remoteAddress);
      if (refusal !== undefined) request.destroy(refusal);
    };
    if (request.reusedSocket) check();
    else socket.once(url.protocol === 'https:' ? 'secureConnect' : 'connect', check);
  });
  return () => clearTimeout(timer);
}
