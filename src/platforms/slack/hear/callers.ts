import { setTimeout as wait } from 'node:timers/promises';
import type { Caller } from '../../../command/define.ts';
import { createBoundedMap } from '../connect/bounded-map.ts';
import type { WebClient } from '../connect/web-client.ts';

/** Where somebody asks: ids of the workspace, the conversation and the person. */
type Asker = { readonly team: string; readonly channel: string; readonly user: string };

type Profile = Pick<Caller, 'zone' | 'right'>;

const MOST = 2000;
const FRESH_MS = 10 * 60 * 1000;
/** Suggestions and forms have three seconds in all. */
const PROFILE_MS = 1500;
const STRANGER: Profile = { zone: null, right: 'member' };

export type Callers = {
  /** Who asks, with their zone and rights from their profile. Never rejects: an unread profile has neither. */
  of(client: WebClient, asker: Asker): Promise<Caller>;
  /** Their profile changed. */
  forget(team: string, user: string): void;
};

/** Reads each person's profile once in a while: an admin who steps down is one no longer within ten minutes. */
export function createCallers(): Callers {
  const profiles = createBoundedMap<string, Promise<Profile>>(MOST, FRESH_MS);
  const profileOf = (client: WebClient, { team, user }: Asker): Promise<Profile> => {
    const known = profiles.get(keyOf(team, user));
    if (known) return known;
    const read = readProfile(client, team, user);
    profiles.set(keyOf(team, user), read);
    return read;
  };
  return {
    async of(client, asker) {
      const { team, user } = asker;
      const profile = await inTime(profileOf(client, asker)).catch(() => {
        profiles.delete(keyOf(team, user));
        return STRANGER;
      });
      return toCaller(asker, profile);
    },
    forget: (team, user) => profiles.delete(keyOf(team, user)),
  };
}

/** A direct message is known by who reads it, as posts to them are, and there nobody manages a workspace. */
function toCaller({ team, channel, user }: Asker, { zone, right }: Profile): Caller {
  const isDirect = channel === user || channel.startsWith('D');
  const place = { platform: 'slack', workspace: team, id: isDirect ? user : channel } as const;
  return { channel: place, user, zone, right: isDirect ? 'member' : right };
}

function keyOf(team: string, user: string): string {
  return `${team}/${user}`;
}

async function inTime(profile: Promise<Profile>): Promise<Profile> {
  const timer = new AbortController();
  const late = wait(PROFILE_MS, undefined, { signal: timer.signal, ref: false });
  try {
    return await Promise.race([profile, late.then(() => Promise.reject(new Error('profile came late')))]);
  } finally {
    timer.abort();
  }
}

async function readProfile(client: WebClient, team: string, user: string): Promise<Profile> {
  const { user: found } = await client.users.info({ user });
  const isAdmin = found?.is_admin === true || found?.is_owner === true || found?.is_primary_owner === true;
  return { zone: found?.tz ?? null, right: isAdmin && isOf(team, found) ? 'manager' : 'member' };
}

type Found = NonNullable<Awaited<ReturnType<WebClient['users']['info']>>['user']>;

/** In a channel shared between workspaces, an admin of the other one is none here. */
function isOf(team: string, { team_id, enterprise_user, is_stranger }: Found): boolean {
  if (is_stranger === true) return false;
  return team_id === undefined || team_id === team || enterprise_user?.teams?.includes(team) === true;
}
