import type { Front } from '../../../command/front/front.ts';
import type { TellNews } from '../../../core/connection/connection.ts';
import type { Log } from '../../../core/log.ts';
import type { Sender } from '../../../delivery/sender.ts';
import { createAgentThreads } from '../hear/agent/agent-threads.ts';
import { listenToSlack } from '../hear/listen.ts';
import { listenToRemovals } from '../hear/listen-removals.ts';
import { createCallers } from '../hear/people/callers.ts';
import { createHomes } from '../hear/people/homes.ts';
import { createManagers } from '../hear/people/managers.ts';
import { createMissingScopes } from '../hear/people/missing-scopes.ts';
import { findUnopened } from '../oauth/find-unopened.ts';
import { SealedOtherwise } from '../oauth/installation-store.ts';
import type { OAuth } from '../oauth/installations.ts';
import { createOrganizations, isOrganization } from '../oauth/organizations.ts';
import { toInstalling } from '../oauth/to-installing.ts';
import { toPublicOrigins } from '../register/public-origins.ts';
import { createSender } from '../send/sender.ts';
import { createReceiver, createSlackApp, type SlackSettings } from './app.ts';
import { createBoltLogger } from './bolt-logger.ts';
import { createIdentity } from './identity.ts';
import { createSlackConnection } from './slack-connection.ts';
import { createWebClient, toClientOptions } from './web-client.ts';
import { createWorkspaces } from './workspaces.ts';

export type SlackOptions = SlackSettings & {
  /** The token of one workspace; null if `oauth` lets many install the app. */
  readonly botToken: string | null;
  readonly oauth?: OAuth | null;
  /** Another Web API base, for tests. */
  readonly apiUrl: string | null;
  /** How often to check that Slack still accepts the token; every five minutes if absent. */
  readonly lookEveryMs?: number;
  /** The people who run the desk: "TEAM/USER". */
  readonly operators?: readonly string[];
  /** Ids of user groups whose members manage the workspace. */
  readonly managerGroups?: readonly string[];
  /** Where people open the desk's page; answers at these addresses are shown below their links. */
  readonly urls?: readonly string[];
  readonly front: Front;
  readonly log: Log;
};

/** `start` tries once, may be called again after it failed or the connection ended, and reports what happens. */
export type Slack = { readonly sender: Sender; start(tell?: TellNews): Promise<void>; close(): Promise<void> };

const LOOK_EVERY_MS = 5 * 60_000;

/**
 * Dateline on Slack: Socket Mode if there is an app token, otherwise signed requests at /slack/events on the port. With
 * `oauth`, workspaces install it themselves at /slack/install.
 */
export function createSlack(options: SlackOptions): Slack {
  const { botToken, oauth = null, apiUrl, operators = [], managerGroups = [], urls = [] } = options;
  const { lookEveryMs = LOOK_EVERY_MS, front, log, ...wire } = options;
  const logger = createBoltLogger(log);
  const clientOptions = toClientOptions(apiUrl, logger);
  const join = (workspace: string) => front.joinWorkspace({ platform: 'slack', workspace });
  const installing =
    oauth &&
    toInstalling(oauth, { apiUrl, isUnfurling: toPublicOrigins(urls).length > 0 }, async (owner, by) => {
      await joinAll(owner);
      if (!isOrganization(owner)) await front.welcome({ platform: 'slack', workspace: owner, id: by });
    });
  const receiver = createReceiver(wire, installing, clientOptions, logger);
  const client = createWebClient(botToken ?? '', clientOptions);
  const identity = installing ? null : createIdentity(client, botToken ?? '');
  const app = createSlackApp(receiver, identity, clientOptions, logger);
  const origins = toPublicOrigins(urls);
  const scopes = createMissingScopes(log);
  const organizations = oauth && createOrganizations(oauth.installations, receiver, clientOptions);
  const callers = createCallers({
    operators,
    managers: createManagers(managerGroups, scopes),
    scopes,
    findHome: oauth && organizations && createHomes(oauth.installations, organizations),
    apiUrl,
  });
  listenToSlack(app, { front, callers, agents: createAgentThreads(), origins, log });
  const store = installing?.installationStore;
  listenToRemovals(app, store && organizations ? { store, organizations } : null, front, log);
  const joinAll = async (owner: string) => {
    const teams = isOrganization(owner) ? ((await organizations?.teamsOf(owner)) ?? []) : [owner];
    for (const team of teams) await join(team);
  };
  const connection = createSlackConnection({ app, receiver, client, identity, apiUrl, lookEveryMs });
  return {
    sender:
      oauth && organizations
        ? createSender(createWorkspaces(receiver, oauth.installations, organizations, clientOptions), 'theirs')
        : createSender(async () => client, 'ours'),
    async start(tell) {
      if (oauth) await sayUnopened(oauth, log);
      await organizations?.learn();
      const { team, user } = await connection.open((news) => tell?.(news));
      if (team) await join(team);
      log.info({ platform: 'slack', team, user }, 'Slack connected');
    },
    close: connection.close,
  };
}

/** Does not answer these workspaces; answers all others. */
async function sayUnopened(oauth: OAuth, log: Log): Promise<void> {
  const workspaces = await findUnopened(oauth);
  if (workspaces.length > 0)
    log.error({ platform: 'slack', workspaces }, new SealedOtherwise(workspaces.join(', ')).message);
}
