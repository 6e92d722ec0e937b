import http, { type RequestListener, type Server } from 'node:http';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import { type Answer, missing } from './answers.ts';
import type { Certificate } from './certificate.ts';
import { createVisits, type Visits } from './visits.ts';

/** Which path is answered how: a path without its query; `*` stands for every other. */
export type Routes = Readonly<Record<string, Answer>>;

export type WebPeer = Visits & {
  readonly port: number;
  /** The path's address under 127.0.0.1, or under another name that the test resolves to it. */
  url(path: string, host?: string): string;
  /** Answers from now on. */
  route(path: string, answer: Answer): void;
  close(): Promise<void>;
};

/**
 * A web server on loopback that misbehaves as it is told to.
 *
 *     const peer = await openWebPeer({ '/feed': send('<rss/>'), '/old': redirect('/feed', 301), '/slow': never });
 *     await fetch({ url: peer.url('/old'), … });
 *     expect(peer.countOf('/feed')).toBe(1);
 *     await peer.close();
 *
 * The answers are in answers.ts (well behaved) and faults.ts (hostile). What is not routed is missing (404), robots.txt too.
 * With a certificate (certificate.ts) it is asked over https. Every request is kept in `seen`; `mostAtOnce` tells how many were under way at the same time. `close` cuts what still runs.
 */
export async function openWebPeer(routes: Routes, certificate: Certificate | null = null): Promise<WebPeer> {
  const table = new Map(Object.entries(routes));
  const visits = createVisits();
  const answer: RequestListener = (request, response) => {
    visits.note(request, response);
    const path = (request.url ?? '').replace(/\?.*$/, '');
    (table.get(path) ?? table.get('*') ?? missing)(request, response);
  };
  const server = certificate ? https.createServer(certificate, answer) : http.createServer(answer);
  server.on('connection', visits.noteSocket);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const port = portOf(server);
  return {
    ...visits,
    port,
    url: (path, host = '127.0.0.1') => `${certificate ? 'https' : 'http'}://${host}:${port}${path}`,
    route: (path, answer) => {
      table.set(path, answer);
    },
    close: () => close(server),
  };
}

function portOf(server: Server): number {
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === 'string') throw new Error('the peer is not listening');
  return address.port;
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve, reject) => server.close((error) => (error ? reject(error) : resolve())));
}
