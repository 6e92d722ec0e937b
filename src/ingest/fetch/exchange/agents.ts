import http from 'node:http';
import https from 'node:https';
import type { FetchLimits } from '../result/limits.ts';

export type Agents = { readonly http: http.Agent; readonly https: https.Agent; close(): void };

/** Connections kept for the next request to the same origin: a few, for seconds. */
export function createAgents({ perHost, idleMs, idleSockets }: FetchLimits): Agents {
  const options = { keepAlive: true, maxFreeSockets: perHost, timeout: idleMs };
  const plain = keepFew(new http.Agent(options), idleSockets);
  const secure = keepFew(new https.Agent(options), idleSockets);
  return {
    http: plain,
    https: secure,
    close: () => {
      plain.destroy();
      secure.destroy();
    },
  };
}

/** Node limits idle connections only for each host. If `keepSocketAlive` returns false, the connection is dropped. */
function keepFew<A extends http.Agent>(agent: A, most: number): A {
  const keep = agent.keepSocketAlive.bind(agent);
  agent.keepSocketAlive = (socket) => Object.values(agent.freeSockets).flat().length < most && keep(socket);
  return agent;
}
