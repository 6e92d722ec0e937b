import { ApplicationIntegrationType, InteractionContextType } from 'discord.js';

/**
 * Where commands are offered: in servers, including threads, and in direct messages to the bot; to people who installed it
 * for themselves also in other servers and in their conversations.
 */
export const COMMAND_PLACES = {
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
};

/** A story's own command is registered in its server, and is that server's alone. */
export const OWN_PLACES = {
  contexts: [InteractionContextType.Guild],
  integration_types: [ApplicationIntegrationType.GuildInstall],
};
