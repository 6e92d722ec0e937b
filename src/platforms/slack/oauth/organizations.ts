import type { webApi } from '@slack/bolt';
import type { Receiver } from '../connect/app.ts';
import { createWebClient } from '../connect/web-client.ts';
import type { Installations } from './installations.ts';

const PAGE = 1000;

/** Organizations (Enterprise Grid) that installed the app once for many of their workspaces. */
export type Organizations = {
  /** The one whose installation covers a workspace; undefined if none does. Rejects if Slack cannot be reached. */
  of(workspace: string): Promise<string | undefined>;
  /** Asks Slack for its workspaces; returns the last known ones if Slack cannot be reached. */
  teamsOf(organization: string): Promise<readonly string[]>;
  /** Learns the workspaces of all of them, as far as Slack can be reached. */
  learn(): Promise<void>;
  /** A workspace was removed from its organization's installation. */
  forget(workspace: string): void;
};

export function isOrganization(id: string): boolean {
  return id.startsWith('E');
}

/** Reads what is installed from `installations`, and asks Slack which workspaces that covers. */
export function createOrganizations(
  installations: Installations,
  receiver: Receiver,
  clientOptions: webApi.WebClientOptions,
): Organizations {
  const known = new Map<string, readonly string[]>();
  const listAll = async () =>
    (await installations.list()).map(({ workspace }) => workspace).filter((id) => isOrganization(id));

  async function ask(organization: string): Promise<readonly string[]> {
    const query = { teamId: undefined, enterpriseId: organization, isEnterpriseInstall: true } as const;
    const token = (await receiver.installer?.authorize(query))?.botToken ?? '';
    const teams = await readTeams(createWebClient(token, clientOptions));
    known.set(organization, teams);
    return teams;
  }

  const teamsOf = (organization: string) => ask(organization).catch(() => known.get(organization) ?? []);
  return {
    teamsOf,
    async of(workspace) {
      for (const organization of await listAll()) {
        const teams = known.get(organization) ?? [];
        if (teams.includes(workspace) || (await ask(organization)).includes(workspace)) return organization;
      }
      return undefined;
    },
    learn: async () => void (await Promise.all((await listAll()).map(teamsOf))),
    forget: (workspace) => {
      for (const [organization, teams] of known)
        known.set(
          organization,
          teams.filter((team) => team !== workspace),
        );
    },
  };
}

/** https://docs.slack.dev/reference/methods/auth.teams.list */
async function readTeams(client: webApi.WebClient): Promise<readonly string[]> {
  const ids: string[] = [];
  let cursor = '';
  do {
    const page = await client.auth.teams.list({ limit: PAGE, ...(cursor === '' ? {} : { cursor }) });
    ids.push(...(page.teams ?? []).flatMap(({ id }) => id ?? []));
    cursor = page.response_metadata?.next_cursor ?? '';
  } while (cursor !== '');
  return ids;
}
