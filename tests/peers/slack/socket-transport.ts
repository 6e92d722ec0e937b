import type { Server } from 'node:http';
import { WebSocket, WebSocketServer } from 'ws';
import { startStopwatch } from '../stopwatch.ts';
import { portOf } from './server.ts';
import type { Ack, Delivery, Transport } from './transport.ts';

/** https://docs.slack.dev/apis/events-api/using-socket-mode#disconnect */
export type DisconnectReason = 'warning' | 'refresh_requested' | 'link_disabled';

export type SocketTransport = Transport & {
  url(): string;
  /** As Slack does every few hours: says why, then closes. Resolves when the app has connected anew. */
  refresh(reason: DisconnectReason): Promise<void>;
  /** The connection is cut with no word. Resolves when the app has connected anew. */
  cut(): Promise<void>;
  connected(): Promise<void>;
};

/** Socket Mode: envelopes out, acknowledgements in. */
export function openSocketTransport(server: Server): SocketTransport {
  const sockets = new WebSocketServer({ server, path: '/socket' });
  const waiting = new Map<string, (payload: unknown) => void>();
  let live: WebSocket | undefined;
  let onConnected: (() => void)[] = [];
  sockets.on('connection', (socket) => {
    live = socket;
    socket.send(JSON.stringify({ type: 'hello', num_connections: 1, debug_info: {} }));
    socket.on('message', (data) => {
      const { envelope_id, payload } = JSON.parse(String(data));
      waiting.get(envelope_id)?.(payload);
      waiting.delete(envelope_id);
    });
    for (const call of onConnected) call();
    onConnected = [];
  });
  const connected = () =>
    live?.readyState === WebSocket.OPEN ? Promise.resolve() : new Promise<void>((resolve) => onConnected.push(resolve));
  return {
    url: () => `ws://127.0.0.1:${portOf(server)}/socket`,
    connected,
    async refresh(reason) {
      const old = live;
      live = undefined;
      old?.send(JSON.stringify({ type: 'disconnect', reason }));
      await connected();
    },
    async cut() {
      const old = live;
      live = undefined;
      old?.terminate();
      await connected();
    },
    async deliver(delivery) {
      await connected();
      const envelope = toEnvelope(delivery);
      const watch = startStopwatch();
      const acknowledged = new Promise<Ack>((resolve) => {
        waiting.set(envelope.envelope_id, (body) => resolve({ status: 200, body, ms: watch.passedMs() }));
      });
      live?.send(JSON.stringify(envelope));
      return acknowledged.finally(watch.stop);
    },
    async close() {
      for (const socket of sockets.clients) socket.terminate();
      await new Promise<void>((resolve) => sockets.close(() => resolve()));
    },
  };
}

function toEnvelope({ kind, payload, number, retry }: Delivery) {
  return {
    envelope_id: `envelope-${number}`,
    type: kind,
    payload,
    accepts_response_payload: kind !== 'events_api',
    ...(retry > 0 ? { retry_attempt: retry, retry_reason: 'timeout' } : {}),
  };
}
