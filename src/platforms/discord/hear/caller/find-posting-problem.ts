import type { BaseInteraction } from 'discord.js';
import type { PostingProblem } from '../../../../core/channels/posting-problem.ts';
import { toPostingProblem } from './to-posting-problem.ts';

/** What stops the bot from posting where an interaction happened; null if nothing does, and in direct messages. */
export function findPostingProblem(
  asked: Pick<BaseInteraction, 'guildId' | 'appPermissions' | 'channel'>,
): PostingProblem | null {
  const { guildId, appPermissions, channel } = asked;
  if (guildId === null) return null;
  // All channels of a guild are known from its start; one that is not known is a thread.
  const isThread = channel === null || channel.isThread();
  return toPostingProblem({ permissions: appPermissions, isThread, where: `this ${isThread ? 'thread' : 'channel'}` });
}
