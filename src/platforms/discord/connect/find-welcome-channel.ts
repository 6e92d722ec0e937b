import { ChannelType, type Guild, type GuildBasedChannel, PermissionFlagsBits } from 'discord.js';
import type { Channel } from '../../../core/channels/channel.ts';
import { DIRECT_PREFIX } from '../../../core/channels/direct-channel.ts';

const NEEDED = [PermissionFlagsBits.ViewChannel, PermissionFlagsBits.SendMessages];

/**
 * Where a server is greeted: its channel for system messages, otherwise its first text channel that the bot may post in,
 * otherwise its owner's direct messages.
 */
export function findWelcomeChannel(guild: Guild): Channel {
  const { id: workspace, systemChannel, ownerId } = guild;
  const texts = [...guild.channels.cache.values()]
    .filter((channel) => channel.type === ChannelType.GuildText)
    .toSorted((one, other) => one.rawPosition - other.rawPosition);
  const open = [...(systemChannel ? [systemChannel] : []), ...texts].find((channel) => mayPost(guild, channel));
  return { platform: 'discord', workspace, id: open?.id ?? DIRECT_PREFIX + ownerId };
}

function mayPost({ members }: Guild, channel: GuildBasedChannel): boolean {
  return members.me !== null && channel.permissionsFor(members.me).has(NEEDED);
}
