import type { WebClient } from '../../connect/web-client.ts';
import { homeOf } from './home-of.ts';

/** An admin or owner; a full member; a guest, or someone from another workspace. */
export type Profile = {
  readonly name: string | null;
  readonly zone: string | null;
  readonly standing: 'admin' | 'member' | 'outsider';
};

export async function readProfile(client: WebClient, team: string, user: string): Promise<Profile> {
  const [{ user: found }, home] = await Promise.all([client.users.info({ user }), homeOf(client)]);
  const name = found?.profile?.display_name || found?.profile?.real_name || found?.real_name || found?.name;
  return {
    name: name ?? null,
    zone: found?.tz ?? null,
    standing: found ? standingOf(found, [team, ...home]) : 'outsider',
  };
}

type Found = NonNullable<Awaited<ReturnType<WebClient['users']['info']>>['user']>;

/** In a shared channel, an admin of the other workspace is not an admin here. */
function standingOf(found: Found, teams: readonly string[]): Profile['standing'] {
  const isGuest = found.is_restricted === true || found.is_ultra_restricted === true;
  if (isGuest || found.is_stranger === true || found.deleted === true) return 'outsider';
  if (!teams.every((team) => isOf(team, found))) return 'outsider';
  return found.is_admin || found.is_owner || found.is_primary_owner ? 'admin' : 'member';
}

function isOf(team: string, { team_id, enterprise_user }: Found): boolean {
  return team_id === undefined || team_id === team || enterprise_user?.teams?.includes(team) === true;
}
