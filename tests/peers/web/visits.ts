import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** One request as it came in. */
type Visit = {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  /** The Host header, without a port. */
  readonly host: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
};

export type Visits = {
  /** Oldest first. */
  readonly seen: readonly Visit[];
  /** Requests for this path, its query left out. */
  countOf(path: string): number;
  /** How many requests for this host were under way at the same time; for all hosts where none is named. */
  mostAtOnce(host?: string): number;
  /** Connections that are open now. */
  openSockets(): number;
  /** Connections there ever were. */
  allSockets(): number;
};

type NotedVisits = Visits & {
  note(request: IncomingMessage, response: ServerResponse): void;
  noteSocket(socket: Socket): void;
};

export function createVisits(): NotedVisits {
  const seen: Visit[] = [];
  const running = new Map<string, number>();
  const most = new Map<string, number>();
  const sockets = { open: 0, all: 0 };
  const count = (host: string, by: number) => {
    const now = (running.get(host) ?? 0) + by;
    running.set(host, now);
    most.set(host, Math.max(most.get(host) ?? 0, now));
  };
  return {
    seen,
    countOf: (path) => seen.filter((visit) => visit.path.replace(/\?.*$/, '') === path).length,
    mostAtOnce: (host = ALL) => most.get(host) ?? 0,
    openSockets: () => sockets.open,
    allSockets: () => sockets.all,
    note: (request, response) => {
      const visit = toVisit(request);
      seen.push(visit);
      for (const host of [ALL, visit.host]) count(host, 1);
      response.once('close', () => {
        for (const host of [ALL, visit.host]) count(host, -1);
      });
    },
    noteSocket: (socket) => {
      sockets.open += 1;
      sockets.all += 1;
      socket.on('error', () => undefined);
      socket.once('close', () => {
        sockets.open -= 1;
      });
    },
  };
}

/** Stands for every host. */
const ALL = '*';

function toVisit({ method = '', url = '', headers }: IncomingMessage): Visit {
  return { method, path: url, host: (headers.host ?? '').replace(/:\d+$/, ''), headers };
}
