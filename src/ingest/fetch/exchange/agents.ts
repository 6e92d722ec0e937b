import http from 'node:http';
import https from 'node:https';
import type { FetchLimits } from '../result/limits.ts';

export type Agents = { readonly http: http.Agent; readonly https: https.Agent; close(): void };

/** Connections that are kept for the next request to the same origin: few, and for seconds. */
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

/** Node bounds the idle connections of each host alone. A false answer of `keepSocketAlive` drops the connection. */
function keepFew<A extends http.Agent>(agent: A, most: number): A {
  const keep = agent.keepSocketAlive.bind(agent);
  agent.keepSocketAlive = (socket) => Object.values(agent.freeSockets).flat().length < most && keep(socket);
  return agent;
}
