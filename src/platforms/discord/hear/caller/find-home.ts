import type { Client } from 'discord.js';
import type { Workspace } from '../../../../core/channels/channel.ts';

/** Each costs a request to Discord. */
const MOST_GUILDS_ASKED = 10;
/** More people than write at a time. */
const MOST_PEOPLE_KEPT = 5_000;

/** The server in which each person asked last, by client. */
const lastGuilds = new WeakMap<Client, Map<string, string>>();

/** A person asked something in a server: in direct messages they ask its desk. */
export function noteHome(client: Client, user: string, guild: string): void {
  const known = lastGuilds.get(client) ?? new Map<string, string>();
  lastGuilds.set(client, known);
  known.delete(user);
  known.set(user, guild);
  const [oldest] = known.keys();
  if (known.size > MOST_PEOPLE_KEPT && oldest !== undefined) known.delete(oldest);
}

/**
 * The server whose desk a person asks in a direct message: where they asked last, otherwise the first one that they share
 * with Dateline; null if there is none. Their membership is checked each time, so that who left sees nothing any more.
 */
export async function findHome(client: Client, user: string): Promise<Workspace | null> {
  const last = lastGuilds.get(client)?.get(user);
  const guilds = [...new Set([...(last === undefined ? [] : [last]), ...client.guilds.cache.keys()])];
  for (const id of guilds.slice(0, MOST_GUILDS_ASKED)) {
    const guild = client.guilds.cache.get(id);
    const member = await guild?.members.fetch({ user, force: true, cache: false }).catch(() => undefined);
    if (member) return { platform: 'discord', workspace: id };
  }
  return null;
}
