import { ApplicationIntegrationType, InteractionContextType } from 'discord.js';

/** Where commands are offered: in servers, including threads, and in direct messages to the bot. */
export const COMMAND_PLACES = {
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
  integration_types: [ApplicationIntegrationType.GuildInstall],
};
