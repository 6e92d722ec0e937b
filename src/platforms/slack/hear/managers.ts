import type { Log } from '../../../core/log.ts';
import { createBoundedMap } from '../connect/bounded-map.ts';
import type { WebClient } from '../connect/web-client.ts';

/** Who manages without being an admin: members of the groups that were named, and whoever created a channel, for it. */
export type Managers = {
  /** Never rejects: what cannot be read gives nobody a right. */
  isManager(client: WebClient, team: string, channel: string, user: string): Promise<boolean>;
};

const MOST = 2000;
const FRESH_MS = 10 * 60 * 1000;

/** Each group and each channel is asked about once in a while; a scope that is missing is said once for each workspace. */
export function createManagers(groups: readonly string[], log: Log): Managers {
  const members = createBoundedMap<string, Promise<readonly string[]>>(MOST, FRESH_MS);
  const creators = createBoundedMap<string, Promise<readonly string[]>>(MOST, FRESH_MS);
  const said = createBoundedMap<string, true>(MOST, 24 * FRESH_MS);

  async function orNobody(read: Promise<readonly string[]>, team: string, forget: () => void) {
    try {
      return await read;
    } catch (error) {
      const needed = missingScope(error);
      if (needed === undefined) forget();
      else sayOnce(team, needed);
      return [];
    }
  }

  function sayOnce(team: string, scope: string): void {
    if (said.get(`${team} ${scope}`)) return;
    said.set(`${team} ${scope}`, true);
    log.warn(
      { platform: 'slack', team, scope },
      'a Slack scope is missing, so that fewer people can manage; install the app again with the manifest of `dateline slack-manifest`',
    );
  }

  function ask(kept: typeof members, key: string, team: string, read: () => Promise<readonly string[]>) {
    const known = kept.get(key);
    if (known) return known;
    const asked = orNobody(read(), team, () => kept.delete(key));
    kept.set(key, asked);
    return asked;
  }

  return {
    async isManager(client, team, channel, user) {
      const asked = [
        ...groups.map((group) => ask(members, `${team}/${group}`, team, () => readMembers(client, group))),
        ask(creators, `${team}/${channel}`, team, () => readCreator(client, channel)),
      ];
      return (await Promise.all(asked)).flat().includes(user);
    },
  };
}

async function readMembers(client: WebClient, usergroup: string): Promise<readonly string[]> {
  return (await client.usergroups.users.list({ usergroup })).users ?? [];
}

async function readCreator(client: WebClient, channel: string): Promise<readonly string[]> {
  const { channel: found } = await client.conversations.info({ channel });
  return found?.creator && found.is_im !== true && found.is_mpim !== true ? [found.creator] : [];
}

/** https://docs.slack.dev/reference/methods/usergroups.users.list#errors */
function missingScope(error: unknown): string | undefined {
  const data = typeof error === 'object' && error !== null && 'data' in error ? error.data : undefined;
  if (typeof data !== 'object' || data === null || !('error' in data) || data.error !== 'missing_scope')
    return undefined;
  return 'needed' in data && typeof data.needed === 'string' ? data.needed : 'a scope';
}
