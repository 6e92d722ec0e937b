import { App, HTTPReceiver, type Logger, SocketModeReceiver, type webApi } from '@slack/bolt';
import type { Identity } from './identity.ts';

export type Connection = {
  readonly appToken: string | null;
  readonly signingSecret: string | null;
  readonly port: number;
};

export const HTTP_PATH = '/slack/events';
// Slack asks for a new socket every few hours, and a laptop sleeps: go on trying.
const RECONNECTS = { retries: 1000, factor: 1.3, maxTimeout: 30_000 };

/** A Bolt app that listens by Socket Mode where there is an app token, else for signed requests. */
export function createApp(
  connection: Connection,
  identity: Identity,
  clientOptions: webApi.WebClientOptions,
  logger: Logger,
): App {
  const receiver = connection.appToken
    ? createSocket(connection.appToken, clientOptions, logger)
    : createServer(connection, logger);
  return new App({
    receiver,
    logger,
    clientOptions,
    convoStore: false,
    authorize: () => identity.authorize(),
  });
}

function createSocket(appToken: string, clientOptions: webApi.WebClientOptions, logger: Logger): SocketModeReceiver {
  return new SocketModeReceiver({
    appToken,
    logger,
    installerOptions: { clientOptions: { ...clientOptions, rejectRateLimitedCalls: false, retryConfig: RECONNECTS } },
    customPropertiesExtractor: ({ envelope_id }: { envelope_id?: string }) => ({ envelopeId: envelope_id }),
  });
}

function createServer({ signingSecret, port }: Connection, logger: Logger): HTTPReceiver {
  return new HTTPReceiver({ signingSecret: signingSecret ?? '', port, endpoints: HTTP_PATH, logger });
}
