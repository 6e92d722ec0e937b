import { PermissionFlagsBits, type PermissionsBitField } from 'discord.js';
import type { PostingProblem } from '../../../../core/channels/posting-problem.ts';

type Asked = {
  readonly permissions: Readonly<PermissionsBitField>;
  readonly isThread: boolean;
  /** "this channel", "#news" */
  readonly where: string;
};

/** The permissions that posts need, by the names in Discord's settings. */
const VIEW = ['View Channel', PermissionFlagsBits.ViewChannel] as const;
const SEND = ['Send Messages', PermissionFlagsBits.SendMessages] as const;
const SEND_IN_THREADS = ['Send Messages in Threads', PermissionFlagsBits.SendMessagesInThreads] as const;

/** What the bot's permissions in a channel lack for posting, and how to grant it; null if nothing is missing. */
export function toPostingProblem({ permissions, isThread, where }: Asked): PostingProblem | null {
  const needed = [VIEW, isThread ? SEND_IN_THREADS : SEND];
  const missing = needed.filter(([, bit]) => !permissions.has(bit)).map(([name]) => name);
  if (missing.length === 0) return null;
  return {
    message: `Dateline cannot post in ${where}: it lacks ${missing.join(' and ')}.`,
    hint: `Allow it for Dateline’s role: ${isThread ? 'its channel, ' : ''}Edit Channel, Permissions. Then send the command again.`,
  };
}
