import {
  type APIChannel,
  ChannelType,
  type REST,
  type RESTGetAPIChannelMessagesResult,
  type RESTGetAPIGuildThreadsResult,
  Routes,
} from 'discord.js';
import { markOf } from './post-mark.ts';

const MESSAGES_LOOKED_THROUGH = 100;
/** Each costs a request. */
const FORUM_POSTS_LOOKED_THROUGH = 10;

/** Messages by their mark, and the channel that they are in: the given one, or a post of that forum. */
export type FoundMessages = { readonly channel: string; readonly ids: ReadonlyMap<string, string> };

/** Looks for messages in a channel, or in the newest posts of a forum; undefined if its history cannot be read. */
export async function findMessages(
  rest: REST,
  channel: () => Promise<string>,
  nonces: readonly string[],
): Promise<FoundMessages | undefined> {
  try {
    const given = await channel();
    for (const place of await listPlaces(rest, given)) {
      const ids = await findIn(rest, place, nonces);
      if (ids.size > 0) return { channel: place, ids };
    }
    return { channel: given, ids: new Map() };
  } catch {
    return undefined;
  }
}

async function listPlaces(rest: REST, id: string): Promise<readonly string[]> {
  const channel = (await rest.get(Routes.channel(id))) as APIChannel;
  if (channel.type !== ChannelType.GuildForum && channel.type !== ChannelType.GuildMedia) return [id];
  if (!channel.guild_id) return [];
  const { threads } = (await rest.get(Routes.guildActiveThreads(channel.guild_id))) as RESTGetAPIGuildThreadsResult;
  return threads
    .filter((thread) => 'parent_id' in thread && thread.parent_id === id)
    .map((thread) => thread.id)
    .toSorted((one, other) => Number(BigInt(other) - BigInt(one)))
    .slice(0, FORUM_POSTS_LOOKED_THROUGH);
}

async function findIn(rest: REST, channel: string, nonces: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const query = new URLSearchParams({ limit: String(MESSAGES_LOOKED_THROUGH) });
  const shown = (await rest.get(Routes.channelMessages(channel), { query })) as RESTGetAPIChannelMessagesResult;
  const byMark = new Map(shown.map(({ id, components }) => [components?.[0]?.id, id]));
  return new Map(
    nonces.flatMap((nonce) => {
      const message = byMark.get(markOf(nonce));
      return message === undefined ? [] : [[nonce, message]];
    }),
  );
}
