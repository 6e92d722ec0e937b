import type { InstallationQuery, webApi } from '@slack/bolt';
import type { Installations } from '../oauth/installations.ts';
import type { Organizations } from '../oauth/organizations.ts';
import type { Receiver } from './app.ts';
import { createBoundedMap } from './bounded-map.ts';
import { createWebClient, type WebClient } from './web-client.ts';

const MAX_WORKSPACES_KEPT = 200;
const FRESH_MS = 60 * 60 * 1000;

/** The client of each workspace that installed the app, or whose organization did. Rejects if neither has it installed. */
export function createWorkspaces(
  receiver: Receiver,
  installations: Installations,
  organizations: Organizations,
  clientOptions: webApi.WebClientOptions,
): (workspace: string) => Promise<WebClient> {
  const clients = createBoundedMap<string, WebClient>(MAX_WORKSPACES_KEPT, FRESH_MS);

  async function queryFor(workspace: string): Promise<InstallationQuery<boolean>> {
    const isOwn = (await installations.find(workspace)) !== null;
    const enterpriseId = isOwn ? undefined : await organizations.of(workspace);
    return { teamId: workspace, enterpriseId, isEnterpriseInstall: enterpriseId !== undefined };
  }

  return async (workspace) => {
    const token = (await receiver.installer?.authorize(await queryFor(workspace)))?.botToken ?? '';
    const known = clients.get(token);
    if (known) return known;
    const client = createWebClient(token, clientOptions);
    clients.set(token, client);
    return client;
  };
}
