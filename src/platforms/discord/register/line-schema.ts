import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import { type Action, type Command, isGroup, type Options } from '../../../command/define.ts';
import { toDiscordLine } from '../escape.ts';
import { DESCRIPTION } from '../limits.ts';
import { shortenForDiscord } from '../shorten.ts';
import { COMMAND_PLACES, OWN_PLACES } from './command-places.ts';
import { toOptionSchema } from './option-schema.ts';

/** A command of the command line. */
export type LineSchema = RESTPostAPIChatInputApplicationCommandsJSONBody;

/** A command as Discord declares it; its actions are subcommands. */
export function toLineSchema(command: Command): LineSchema {
  return {
    ...(isGroup(command) && command.story !== undefined ? OWN_PLACES : COMMAND_PLACES),
    type: ApplicationCommandType.ChatInput,
    name: command.name,
    description: toDescription(command.description),
    options: isGroup(command) ? command.actions.map(toSubcommand) : toOptions(command.options),
  };
}

function toSubcommand(action: Action) {
  return {
    type: ApplicationCommandOptionType.Subcommand as const,
    name: action.name,
    description: toDescription(action.description),
    options: toOptions(action.options),
  };
}

/** Discord wants required options first. */
function toOptions(options: Options) {
  const entries = Object.entries(options).map(([name, option]) => ({ name, option }));
  const schemas = entries.map(({ name, option }) => toOptionSchema(name, option, toDescription));
  return [...schemas.filter(({ required }) => required), ...schemas.filter(({ required }) => !required)];
}

function toDescription(text: string): string {
  return shortenForDiscord(toDiscordLine(text), DESCRIPTION) || '…';
}
