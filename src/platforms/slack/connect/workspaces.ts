import type { webApi } from '@slack/bolt';
import type { Receiver } from './app.ts';
import { createBoundedMap } from './bounded-map.ts';
import { createWebClient, type WebClient } from './web-client.ts';

const MOST = 200;
const FRESH_MS = 60 * 60 * 1000;

/** The client of each workspace that installed the app. Rejects where it is not, or no longer, installed. */
export function createWorkspaces(
  receiver: Receiver,
  clientOptions: webApi.WebClientOptions,
): (workspace: string) => Promise<WebClient> {
  const clients = createBoundedMap<string, WebClient>(MOST, FRESH_MS);
  return async (workspace) => {
    const query = { teamId: workspace, enterpriseId: undefined, isEnterpriseInstall: false } as const;
    const token = (await receiver.installer?.authorize(query))?.botToken ?? '';
    const known = clients.get(token);
    if (known) return known;
    const client = createWebClient(token, clientOptions);
    clients.set(token, client);
    return client;
  };
}
