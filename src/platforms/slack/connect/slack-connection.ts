import { type App, HTTPReceiver, SocketModeReceiver } from '@slack/bolt';
import type { TellNews } from '../../../core/connection/connection.ts';
import { ConnectionError } from '../../../core/connection/connection-error.ts';
import type { Receiver } from './app.ts';
import { explainSlack } from './explain-slack.ts';
import type { Identity } from './identity.ts';
import { lookAtToken } from './look-at-token.ts';
import { explainSlackLoss, openSocket } from './open-socket.ts';
import type { WebClient } from './web-client.ts';

export type SlackConnectionParts = {
  readonly app: App;
  readonly receiver: Receiver;
  readonly client: WebClient;
  /** Null if many workspaces install the app. */
  readonly identity: Identity | null;
  readonly apiUrl: string | null;
  /** How often to check that Slack still accepts the token. */
  readonly lookEveryMs: number;
};

export type SlackConnection = {
  /** Tries once; resolves with the workspace if there is only one. Throws a ConnectionError, and may be called again. */
  open(tell: TellNews): Promise<{ readonly team?: string | undefined; readonly user?: string | undefined }>;
  close(): Promise<void>;
};

/**
 * Bolt by itself ends the process if a token was revoked, and its retries hide problems. Here each try is a single one,
 * and every change of the connection is reported. In HTTP mode, requests are accepted from the first try on.
 */
export function createSlackConnection(parts: SlackConnectionParts): SlackConnection {
  const { app, receiver, client, identity, apiUrl, lookEveryMs } = parts;
  let isListening = false;
  let stopLooking = () => {};
  let tellNow: TellNews = () => {};
  if (receiver instanceof SocketModeReceiver)
    receiver.client.on('disconnected', () =>
      tellNow({ kind: 'ended', cause: explainSlackLoss('Slack closed the connection.') }),
    );

  async function listen(): Promise<void> {
    if (isListening) return;
    await app.start().catch((cause) => {
      throw explainListening(cause);
    });
    isListening = true;
  }

  async function connect(socket: SocketModeReceiver): Promise<void> {
    const isFirst = !isListening;
    isListening = true;
    await openSocket(socket, () => (isFirst ? app.start() : socket.client.start()), apiUrl);
  }

  async function renewIdentity() {
    try {
      return await identity?.renew();
    } catch (cause) {
      throw explainSlack(cause, 'SLACK_BOT_TOKEN', apiUrl);
    }
  }

  function rest(): void {
    stopLooking();
    tellNow = () => {};
  }

  return {
    async open(tell) {
      rest();
      if (receiver instanceof HTTPReceiver) await listen();
      const known = await renewIdentity();
      if (receiver instanceof SocketModeReceiver) await connect(receiver);
      tellNow = tell;
      if (identity) stopLooking = lookAtToken(client, tell, { everyMs: lookEveryMs, apiUrl }).stop;
      return { team: known?.teamId, user: known?.botUserId };
    },
    async close() {
      rest();
      if (isListening) await app.stop();
      isListening = false;
    },
  };
}

function explainListening(cause: unknown): ConnectionError {
  const isTaken = cause instanceof Error && 'code' in cause && cause.code === 'EADDRINUSE';
  const says = isTaken ? 'Another program is using SLACK_PORT.' : `Dateline cannot listen on SLACK_PORT: ${cause}.`;
  return new ConnectionError(says, {
    hint: 'Set SLACK_PORT to a free port, or stop the other program.',
    isRefusal: false,
    cause,
  });
}
