import type { Front } from '../../command/front.ts';
import type { Log } from '../../core/log.ts';
import type { Sender } from '../../delivery/sender.ts';
import { type Connection, createApp } from './app.ts';
import { createBoltLogger } from './bolt-logger.ts';
import { createCallers } from './callers.ts';
import { createIdentity } from './identity.ts';
import { listen } from './listen.ts';
import { createSender } from './sender.ts';
import { createWebClient, toClientOptions } from './web-client.ts';

export type SlackOptions = Connection & {
  readonly botToken: string;
  /** Another Web API base, for tests. */
  readonly apiUrl: string | null;
  readonly front: Front;
  readonly log: Log;
};

export type Slack = { readonly sender: Sender; start(): Promise<void>; close(): Promise<void> };

/** Dateline on Slack: Socket Mode where there is an app token, else signed requests at /slack/events on the port. */
export function createSlack({ botToken, apiUrl, front, log, ...connection }: SlackOptions): Slack {
  const logger = createBoltLogger(log);
  const clientOptions = toClientOptions(apiUrl, logger);
  const client = createWebClient(botToken, clientOptions);
  const identity = createIdentity(client, botToken);
  const app = createApp(connection, identity, clientOptions, logger);
  listen(app, { front, callers: createCallers(), log });
  let isStarted = false;
  return {
    sender: createSender(async () => client),
    async start() {
      const { teamId, botUserId } = await identity.authorize();
      await app.start();
      isStarted = true;
      log.info({ platform: 'slack', team: teamId, user: botUserId }, 'Slack connected');
    },
    async close() {
      if (isStarted) await app.stop();
      isStarted = false;
    },
  };
}
