import type { Client } from 'discord.js';
import type { PostingProblem } from '../../../../core/channels/posting-problem.ts';
import type { FoundPlace } from './find-place.ts';
import { toPostingProblem } from './to-posting-problem.ts';

/** What stops the bot from posting in another channel; null if nothing does, or if Discord does not say. Never rejects. */
export async function findPostingProblemThere(client: Client, place: FoundPlace): Promise<PostingProblem | null> {
  try {
    const guild = await client.guilds.fetch(place.guildId);
    const channel = await guild.channels.fetch(place.channelId);
    const me = guild.members.me ?? (await guild.members.fetchMe());
    if (channel === null) return null;
    const permissions = channel.permissionsFor(me);
    return toPostingProblem({ permissions, isThread: channel.isThread(), where: `#${channel.name}` });
  } catch {
    return null;
  }
}
