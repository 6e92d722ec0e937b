import { ApplicationIntegrationType, type BaseInteraction, InteractionContextType } from 'discord.js';

/**
 * Whether someone who installed Dateline for themselves uses it in a server that did not add it, or in a conversation with
 * other people. There it answers only them, from the desk that answers their direct messages, and their rights in that
 * server do not count.
 */
export function isForeignPlace({
  guildId,
  context,
  authorizingIntegrationOwners: owners,
}: Pick<BaseInteraction, 'guildId' | 'context' | 'authorizingIntegrationOwners'>): boolean {
  if (context === InteractionContextType.PrivateChannel) return true;
  const isTheirs = owners?.[ApplicationIntegrationType.UserInstall] !== undefined;
  return guildId !== null && isTheirs && owners?.[ApplicationIntegrationType.GuildInstall] === undefined;
}
