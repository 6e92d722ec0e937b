import { createHmac } from 'node:crypto';
import { startStopwatch } from '../stopwatch.ts';
import type { Ack, Delivery, Transport } from './transport.ts';

/** How a request is to be wrong, for tests of what an app must refuse. */
export type Forgery = { readonly secret?: string; readonly secondsOld?: number; readonly unsigned?: boolean };

export type HttpTransport = Transport & {
  /** The next deliveries are signed so. */
  forge(forgery: Forgery): void;
  /** A body as it is, signed as the service signs; the status it is answered with. */
  send(body: string, type: string): Promise<number>;
};

/** HTTP mode: each delivery is a request, signed as the service signs it. */
export function openHttpTransport(url: string, signingSecret: string): HttpTransport {
  let forgery: Forgery = {};
  return {
    forge: (next) => {
      forgery = next;
    },
    async send(body, type) {
      const headers = { 'content-type': type, ...sign(body, signingSecret, forgery) };
      return (await fetch(url, { method: 'POST', body, headers })).status;
    },
    async deliver(delivery) {
      const { body, type } = toBody(delivery);
      const watch = startStopwatch();
      const response = await fetch(url, {
        method: 'POST',
        body,
        headers: { 'content-type': type, ...sign(body, signingSecret, forgery), ...retryHeaders(delivery) },
      });
      const said = await response.text();
      watch.stop();
      return { status: response.status, body: parseAnswer(said), ms: watch.passedMs() } satisfies Ack;
    },
    close: async () => {},
  };
}

function toBody({ kind, payload }: Delivery): { body: string; type: string } {
  if (kind === 'events_api') return { body: JSON.stringify(payload), type: 'application/json' };
  const fields = kind === 'interactive' ? { payload: JSON.stringify(payload) } : payload;
  return { body: new URLSearchParams(Object.entries(fields)).toString(), type: 'application/x-www-form-urlencoded' };
}

function sign(
  body: string,
  secret: string,
  { secret: other, secondsOld = 0, unsigned }: Forgery,
): Record<string, string> {
  if (unsigned) return {};
  const seconds = Math.floor(Temporal.Now.instant().epochMilliseconds / 1000) - secondsOld;
  const hash = createHmac('sha256', other ?? secret)
    .update(`v0:${seconds}:${body}`)
    .digest('hex');
  return { 'x-slack-request-timestamp': String(seconds), 'x-slack-signature': `v0=${hash}` };
}

function retryHeaders({ retry }: Delivery): Record<string, string> {
  return retry > 0 ? { 'x-slack-retry-num': String(retry), 'x-slack-retry-reason': 'http_timeout' } : {};
}

function parseAnswer(said: string): unknown {
  try {
    return said === '' ? {} : JSON.parse(said);
  } catch {
    return said;
  }
}
