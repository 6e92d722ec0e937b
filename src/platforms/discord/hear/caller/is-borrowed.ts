import { ApplicationIntegrationType, type BaseInteraction, InteractionContextType } from 'discord.js';

/**
 * Whether someone uses Dateline, which they installed for themselves, in a place that is not its own: a server that did
 * not add it, or other people's direct messages. There it answers them alone, about the desk they ask in direct messages,
 * and their standing in that place counts for nothing.
 */
export function isBorrowed({
  guildId,
  context,
  authorizingIntegrationOwners: owners,
}: Pick<BaseInteraction, 'guildId' | 'context' | 'authorizingIntegrationOwners'>): boolean {
  if (context === InteractionContextType.PrivateChannel) return true;
  const isTheirs = owners?.[ApplicationIntegrationType.UserInstall] !== undefined;
  return guildId !== null && isTheirs && owners?.[ApplicationIntegrationType.GuildInstall] === undefined;
}
