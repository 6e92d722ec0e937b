import type { Workspace } from '../../../../core/channels/channel.ts';
import { createBoundedMap } from '../../connect/bounded-map.ts';
import type { Installations } from '../../oauth/installations.ts';
import type { Organizations } from '../../oauth/organizations.ts';

/** Whose desk the people of a team ask: their own, or their organization's if the app is installed for all of it. */
export type FindHome = (team: string) => Promise<Workspace | null>;

const MOST_TEAMS_KEPT = 10_000;
const HOME_FRESH_MS = 10 * 60 * 1000;

export function createHomes(installations: Installations, organizations: Organizations): FindHome {
  const known = createBoundedMap<string, Promise<Workspace | null>>(MOST_TEAMS_KEPT, HOME_FRESH_MS);

  async function find(team: string): Promise<Workspace | null> {
    if ((await installations.find(team)) !== null) return null;
    const organization = await organizations.of(team);
    return organization === undefined ? null : { platform: 'slack', workspace: organization };
  }

  function forget(team: string): null {
    known.delete(team);
    return null;
  }

  return (team) => {
    // Slack cannot be reached: the team's own desk, which shows it nothing of anyone else.
    const found = known.get(team) ?? find(team).catch(() => forget(team));
    known.set(team, found);
    return found;
  };
}
