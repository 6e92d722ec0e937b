import { type Client, type Guild, PermissionFlagsBits, Routes } from 'discord.js';
import { z } from 'zod';

import { isEnough } from '../../../../command/rights/right.ts';
import type { Rights } from './rights.ts';
import { toRight } from './to-right.ts';

/** A channel of a server; an empty channel id means the server itself. */
export type FoundPlace = { readonly guildId: string; readonly channelId: string };

type Candidate = { readonly guild: Guild; readonly channelId: string };

const CHANNEL = z.object({ id: z.string(), guild_id: z.string() });
// <#123…>, https://discord.com/channels/1…/2…, 123…
const ID = /^(?:<#|https:\/\/(?:\w+\.)?discord(?:app)?\.com\/channels\/\d+\/)?(\d{15,21})>?$/;
/** Each costs a request to Discord; a name that more places share identifies none. */
const MOST_ASKED = 10;

/**
 * The one place that a person means by an id, a link or a name, among those they manage and see; undefined if there is
 * none, or several. It does not reveal whether a place that they do not manage exists.
 */
export async function findPlace(
  client: Client,
  user: string,
  rights: Rights,
  typed: string,
): Promise<FoundPlace | undefined> {
  const id = ID.exec(typed)?.[1];
  const candidates = id ? await findById(client, id) : findByName(client, typed.replace(/^#/, '').toLowerCase());
  const asked = candidates
    .slice(0, MOST_ASKED)
    .map(async (place) => ((await isTheirs(place, user, rights)) ? [place] : []));
  const [place, ...more] = (await Promise.all(asked)).flat();
  return place && more.length === 0 ? { guildId: place.guild.id, channelId: place.channelId } : undefined;
}

async function findById(client: Client, id: string): Promise<readonly Candidate[]> {
  const guild = client.guilds.cache.get(id);
  if (guild) return [{ guild, channelId: '' }];
  try {
    const { data } = CHANNEL.safeParse(await client.rest.get(Routes.channel(id)));
    return data ? [{ guild: await client.guilds.fetch(data.guild_id), channelId: data.id }] : [];
  } catch {
    return [];
  }
}

/** Names of servers and channels, as this process knows them. */
function findByName(client: Client, name: string): readonly Candidate[] {
  return [...client.guilds.cache.values()].flatMap((guild) => [
    ...(guild.name.toLowerCase() === name ? [{ guild, channelId: '' }] : []),
    ...guild.channels.cache
      .filter((channel) => (channel.isTextBased() || channel.isThreadOnly()) && channel.name.toLowerCase() === name)
      .map(({ id }) => ({ guild, channelId: id })),
  ]);
}

/** Checked each time, so that a right that was taken away is gone immediately. */
async function isTheirs({ guild, channelId }: Candidate, user: string, rights: Rights): Promise<boolean> {
  if (rights.operators.includes(user)) return true;
  const member = await guild.members.fetch({ user, force: true, cache: false }).catch(() => undefined);
  if (!member || member.isCommunicationDisabled()) return false;
  if (!isEnough(toRight(user, member.permissions, [...member.roles.cache.keys()], rights), 'manager')) return false;
  if (channelId === '') return true;
  const channel = await guild.channels.fetch(channelId).catch(() => null);
  return channel?.permissionsFor(member).has(PermissionFlagsBits.ViewChannel) === true;
}
