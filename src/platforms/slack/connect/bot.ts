import { SocketModeReceiver } from '@slack/bolt';
import type { Front } from '../../../command/front/front.ts';
import type { Log } from '../../../core/log.ts';
import type { Sender } from '../../../delivery/sender.ts';
import { createCallers } from '../hear/callers.ts';
import { listen } from '../hear/listen.ts';
import { listenToRemovals } from '../hear/listen-removals.ts';
import { findUnopened } from '../oauth/find-unopened.ts';
import { SealedOtherwise } from '../oauth/installation-store.ts';
import type { OAuth } from '../oauth/installations.ts';
import { toInstalling } from '../oauth/to-installing.ts';
import { createSender } from '../send/sender.ts';
import { type Connection, createApp, createReceiver } from './app.ts';
import { createBoltLogger } from './bolt-logger.ts';
import { createIdentity } from './identity.ts';
import { keepConnected } from './keep-connected.ts';
import { createWebClient, toClientOptions } from './web-client.ts';
import { createWorkspaces } from './workspaces.ts';

export type SlackOptions = Connection & {
  /** The token of one workspace; null where `oauth` lets many install the app. */
  readonly botToken: string | null;
  readonly oauth?: OAuth | null;
  /** Another Web API base, for tests. */
  readonly apiUrl: string | null;
  readonly front: Front;
  readonly log: Log;
};

export type Slack = { readonly sender: Sender; start(): Promise<void>; close(): Promise<void> };

/**
 * Dateline on Slack: Socket Mode where there is an app token, else signed requests at /slack/events on the port. With
 * `oauth` workspaces install it themselves at /slack/install.
 */
export function createSlack({ botToken, oauth = null, apiUrl, front, log, ...connection }: SlackOptions): Slack {
  const logger = createBoltLogger(log);
  const clientOptions = toClientOptions(apiUrl, logger);
  const join = (workspace: string) => front.joinWorkspace({ platform: 'slack', workspace });
  const installing = oauth && toInstalling(oauth, apiUrl, join);
  const receiver = createReceiver(connection, installing, clientOptions, logger);
  const client = createWebClient(botToken ?? '', clientOptions);
  const identity = installing ? null : createIdentity(client, botToken ?? '');
  const app = createApp(receiver, identity, clientOptions, logger);
  listen(app, { front, callers: createCallers(), log });
  listenToRemovals(app, installing?.installationStore ?? null, front, log);
  let kept: { stop(): void } | undefined;
  let isStarted = false;
  return {
    sender: identity
      ? createSender(async () => client, 'ours')
      : createSender(createWorkspaces(receiver, clientOptions), 'theirs'),
    async start() {
      const known = await identity?.authorize();
      if (oauth) await sayUnopened(oauth, log);
      await app.start();
      isStarted = true;
      if (receiver instanceof SocketModeReceiver) kept = keepConnected(receiver, log);
      if (known?.teamId) await join(known.teamId);
      log.info({ platform: 'slack', team: known?.teamId, user: known?.botUserId }, 'Slack connected');
    },
    async close() {
      kept?.stop();
      if (isStarted) await app.stop();
      isStarted = false;
    },
  };
}

/** Their workspaces are not answered; all others are. */
async function sayUnopened(oauth: OAuth, log: Log): Promise<void> {
  const workspaces = await findUnopened(oauth);
  if (workspaces.length > 0)
    log.error({ platform: 'slack', workspaces }, new SealedOtherwise(workspaces.join(', ')).message);
}
