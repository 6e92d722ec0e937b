import { type BaseInteraction, PermissionFlagsBits } from 'discord.js';
import type { PostingProblem } from '../../../core/channels/posting-problem.ts';

/** What posts need, by the name that Discord's settings show. */
const VIEW = ['View Channel', PermissionFlagsBits.ViewChannel] as const;
const SEND = ['Send Messages', PermissionFlagsBits.SendMessages] as const;
const SEND_IN_THREADS = ['Send Messages in Threads', PermissionFlagsBits.SendMessagesInThreads] as const;

/** What the bot lacks to post where an interaction was; null in direct messages, and where nothing is lacking. */
export function findPostingProblem(
  asked: Pick<BaseInteraction, 'guildId' | 'appPermissions' | 'channel'>,
): PostingProblem | null {
  const { guildId, appPermissions, channel } = asked;
  if (guildId === null) return null;
  // All channels of a guild are known from its start; what is not is a thread.
  const isThread = channel === null || channel.isThread();
  const needed = [VIEW, isThread ? SEND_IN_THREADS : SEND];
  const lacking = needed.filter(([, bit]) => !appPermissions.has(bit)).map(([word]) => word);
  if (lacking.length === 0) return null;
  const where = isThread ? 'thread' : 'channel';
  return {
    message: `Dateline cannot post in this ${where}: it lacks ${lacking.join(' and ')}.`,
    hint: `Allow it for Dateline’s role: ${isThread ? 'its channel, ' : ''}Edit Channel, Permissions. Then send the command again.`,
  };
}
