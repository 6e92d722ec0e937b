import { createBoundedMap } from '../../connect/bounded-map.ts';
import type { WebClient } from '../../connect/web-client.ts';
import type { MissingScopes } from './missing-scopes.ts';

/** Who manages without being an admin: members of the groups in the settings, and the creator of a channel, for that channel. */
export type Managers = {
  /** Never rejects: if something cannot be read, it gives nobody a right. */
  isManager(client: WebClient, team: string, channel: string, user: string): Promise<boolean>;
  /** The groups in the settings by the names people see, "@editors"; by their ids if those cannot be read. Never rejects. */
  groups(client: WebClient, team: string): Promise<readonly string[]>;
};

const MAX_ANSWERS_KEPT = 2000;
const FRESH_MS = 10 * 60 * 1000;

/** Looks up each group and each channel now and then. */
export function createManagers(named: readonly string[], scopes: MissingScopes): Managers {
  const members = createBoundedMap<string, Promise<readonly string[]>>(MAX_ANSWERS_KEPT, FRESH_MS);
  const creators = createBoundedMap<string, Promise<readonly string[]>>(MAX_ANSWERS_KEPT, FRESH_MS);
  const handles = createBoundedMap<string, Promise<readonly string[]>>(MAX_ANSWERS_KEPT, FRESH_MS);

  async function orNobody(read: Promise<readonly string[]>, team: string, forget: () => void) {
    try {
      return await read;
    } catch (error) {
      if (!scopes.saw(team, error)) forget();
      return [];
    }
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
        ...named.map((group) => ask(members, `${team}/${group}`, team, () => readMembers(client, group))),
        ask(creators, `${team}/${channel}`, team, () => readCreator(client, channel)),
      ];
      return (await Promise.all(asked)).flat().includes(user);
    },
    async groups(client, team) {
      if (named.length === 0) return [];
      const known = await ask(handles, team, team, () => readHandles(client, named));
      return known.length > 0 ? known : named.map((group) => `the user group ${group}`);
    },
  };
}

async function readMembers(client: WebClient, usergroup: string): Promise<readonly string[]> {
  return (await client.usergroups.users.list({ usergroup })).users ?? [];
}

async function readHandles(client: WebClient, groups: readonly string[]): Promise<readonly string[]> {
  const { usergroups = [] } = await client.usergroups.list();
  return usergroups.flatMap(({ id, handle }) =>
    id !== undefined && handle !== undefined && groups.includes(id) ? [`@${handle}`] : [],
  );
}

async function readCreator(client: WebClient, channel: string): Promise<readonly string[]> {
  const { channel: found } = await client.conversations.info({ channel });
  return found?.creator && found.is_im !== true && found.is_mpim !== true ? [found.creator] : [];
}
