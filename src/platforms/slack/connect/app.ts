import { App, HTTPReceiver, type Logger, SocketModeReceiver, type webApi } from '@slack/bolt';
import { wallClock } from '../../../core/clock.ts';
import { answerFailedRequest } from '../http/answer-failed.ts';
import { guardRequests } from '../http/guard-requests.ts';
import type { Installing } from '../oauth/to-installing.ts';
import type { Identity } from './identity.ts';

export type SlackSettings = {
  readonly appToken: string | null;
  readonly signingSecret: string | null;
  readonly port: number;
};

export type Receiver = HTTPReceiver | SocketModeReceiver;

export const HTTP_PATH = '/slack/events';

/** Listens in Socket Mode if there is an app token, otherwise for signed requests; also for installations, if configured. */
export function createReceiver(
  connection: SlackSettings,
  installing: Installing | null,
  clientOptions: webApi.WebClientOptions,
  logger: Logger,
): Receiver {
  const { appToken, signingSecret, port } = connection;
  const installer = { ...installing?.installerOptions, port };
  if (appToken === null) {
    const installerOptions = { ...installer, clientOptions };
    const secret = signingSecret ?? '';
    const shared = { signingSecret: secret, port, endpoints: HTTP_PATH, logger, installerOptions };
    const receiver = new HTTPReceiver({ ...installing, ...shared, processEventErrorHandler: answerFailedRequest });
    guardRequests(receiver, { path: HTTP_PATH, signingSecret: secret, now: wallClock.now, logger });
    return receiver;
  }
  return new SocketModeReceiver({
    ...installing,
    appToken,
    logger,
    autoReconnectEnabled: false,
    installerOptions: { ...installer, clientOptions },
    customPropertiesExtractor: ({ envelope_id }: { envelope_id?: string }) => ({ envelopeId: envelope_id }),
  });
}

/** A Bolt app on the receiver: for one workspace if its identity is given, otherwise for all that installed it. */
export function createSlackApp(
  receiver: Receiver,
  identity: Identity | null,
  clientOptions: webApi.WebClientOptions,
  logger: Logger,
): App {
  const shared = { receiver, logger, clientOptions, convoStore: false } as const;
  return new App(identity ? { ...shared, authorize: () => identity.authorize() } : shared);
}
