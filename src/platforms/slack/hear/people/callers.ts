import type { Caller } from '../../../../command/define.ts';
import type { Right } from '../../../../command/rights/right.ts';
import { createBoundedMap } from '../../connect/bounded-map.ts';
import type { WebClient } from '../../connect/web-client.ts';
import { findSharedFile } from '../files/find-shared-file.ts';
import { findChannel } from './find-channel.ts';
import type { FindHome } from './homes.ts';
import { inTime } from './in-time.ts';
import type { Managers } from './managers.ts';
import type { MissingScopes } from './missing-scopes.ts';
import { createPosting } from './posting.ts';
import { type Profile, readProfile } from './read-profile.ts';

/** Who asks where: ids of the workspace, the conversation and the person. */
type Asker = { readonly team: string; readonly channel: string; readonly user: string };

const MAX_PROFILES_KEPT = 2000;
const FRESH_MS = 10 * 60 * 1000;
/** Suggestions and forms have three seconds in all. */
const PROFILE_MS = 1500;
const STRANGER: Profile = { name: null, zone: null, standing: 'outsider' };

export type Callers = {
  /** Who asks, with their time zone and rights from their profile. Never rejects: without a profile both are unknown. */
  of(client: WebClient, asker: Asker): Promise<Caller>;
  /** Their profile changed. */
  forget(team: string, user: string): void;
};

export type CallersParts = {
  /** The people who run the desk: "TEAM/USER". */
  readonly operators: readonly string[];
  readonly managers: Managers;
  readonly scopes: MissingScopes;
  /** Null: each team has a desk of its own. */
  readonly findHome: FindHome | null;
  /** Another Web API base, for tests. */
  readonly apiUrl: string | null;
};

/** Reads each person's profile now and then: an admin who steps down loses the right within ten minutes. */
export function createCallers({ operators, managers, scopes, findHome, apiUrl }: CallersParts): Callers {
  const posting = createPosting();
  const profiles = createBoundedMap<string, Promise<Profile>>(MAX_PROFILES_KEPT, FRESH_MS);
  const profileOf = (client: WebClient, { team, user }: Asker): Promise<Profile> => {
    const known = profiles.get(keyOf(team, user));
    if (known) return known;
    const read = readProfile(client, team, user);
    profiles.set(keyOf(team, user), read);
    return read;
  };
  const unread = ({ team, user }: Asker) => {
    profiles.delete(keyOf(team, user));
    return STRANGER;
  };

  /** What they may do in a channel. In a direct message nobody manages a workspace. */
  async function of(client: WebClient, asker: Asker): Promise<Caller> {
    const { team, channel, user } = asker;
    const isDirect = channel === user || channel.startsWith('D');
    const isNamedLater = isDirect ? false : inTime(managers.isManager(client, team, channel, user), PROFILE_MS);
    const [profile, isNamed] = await Promise.all([
      inTime(profileOf(client, asker), PROFILE_MS).catch(() => unread(asker)),
      Promise.resolve(isNamedLater).catch(() => false),
    ]);
    const isOperator = operators.includes(keyOf(team, user));
    const right = isOperator ? 'operator' : isDirect ? 'member' : rightOf(profile, isNamed);
    const place = { platform: 'slack', workspace: team, id: isDirect ? user : channel } as const;
    const elsewhere = async (typed: string) => {
      const found = await findChannel(client, typed, user, (error) => scopes.saw(team, error));
      return found === undefined ? undefined : of(client, { team, channel: found, user });
    };
    const canPost = () => posting.problemIn(client, team, channel);
    const whoManages = async () => ({ groups: await managers.groups(client, team), lacking: scopes.of(team) });
    const home = findHome && (() => findHome(team));
    const named = profile.name === null ? {} : { name: profile.name };
    const who = { channel: place, user, ...named, zone: profile.zone, right };
    const sharedFile = (typed: string) => findSharedFile(client, typed, { user, channel }, apiUrl);
    return { ...who, ...(home ? { home } : {}), elsewhere, canPost, whoManages, sharedFile };
  }

  return { of, forget: (team, user) => profiles.delete(keyOf(team, user)) };
}

/** Guests, and members of another workspace in a shared channel, manage nothing, even a channel they created. */
function rightOf({ standing }: Profile, isNamed: boolean): Right {
  if (standing === 'admin') return 'manager';
  return standing === 'member' && isNamed ? 'manager' : 'member';
}

function keyOf(team: string, user: string): string {
  return `${team}/${user}`;
}
