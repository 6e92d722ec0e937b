import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord.js';
import { type Action, type Command, isGroup, type Options } from '../../command/define.ts';
import { toLine } from './escape.ts';
import { isTaken } from './is-taken.ts';
import { COMMAND_NAME, COMMANDS, DESCRIPTION, MESSAGE_COMMANDS } from './limits.ts';
import { listMessageCommands } from './message-commands.ts';
import { toOptionSchema } from './option-schema.ts';
import { shorten } from './shorten.ts';

/** A command of the command line. */
export type LineSchema = RESTPostAPIChatInputApplicationCommandsJSONBody;
/** One of those, or one of a message's menu. */
export type CommandSchema = LineSchema | RESTPostAPIContextMenuApplicationCommandsJSONBody;
export type Schemas = {
  /** Everywhere, direct messages among them. */
  readonly global: readonly CommandSchema[];
  /** In each guild. */
  readonly guild: readonly LineSchema[];
  /** Commands that Discord would refuse, and all others with them: they are reached through /dateline. */
  readonly leftOut: readonly string[];
};

/** Takes a whole command as typed in the terminal: the way to a story's own command from a direct message. */
export const TYPED_COMMAND = 'dateline';
export const TYPED_OPTION = 'ask';

/** Commands as Discord's application commands: stories' own in each guild, the rest everywhere. */
export function toSchemas(commands: readonly Command[]): Schemas {
  const schemas = commands.map((command) => ({ isStory: isStory(command), schema: toSchema(command) }));
  const fitting = schemas.filter(({ schema }) => isTaken(schema) && schema.name !== TYPED_COMMAND);
  const of = (story: boolean) => fitting.filter((one) => one.isStory === story).map(({ schema }) => schema);
  // One place is for /dateline.
  const global = [...of(false).slice(0, COMMANDS - 1), typedSchema(), ...toMenus(commands)];
  const guild = of(true).slice(0, COMMANDS);
  const taken = new Set([...global, ...guild].map(({ name }) => name));
  return { global, guild, leftOut: commands.map(({ name }) => name).filter((name) => !taken.has(name)) };
}

function isStory(command: Command): boolean {
  return isGroup(command) && command.story !== undefined;
}

/** In the menu of a message, everywhere. */
function toMenus(commands: readonly Command[]): readonly CommandSchema[] {
  return listMessageCommands(commands)
    .filter(({ menu }) => menu.length <= COMMAND_NAME)
    .slice(0, MESSAGE_COMMANDS)
    .map(({ menu }) => ({ ...where(), type: ApplicationCommandType.Message, name: menu }));
}

function toSchema(command: Command): LineSchema {
  return {
    ...place(),
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

/** Discord wants what is required first. */
function toOptions(options: Options) {
  const entries = Object.entries(options).map(([name, option]) => ({ name, option }));
  const schemas = entries.map(({ name, option }) => toOptionSchema(name, option, toDescription));
  return [...schemas.filter(({ required }) => required), ...schemas.filter(({ required }) => !required)];
}

function typedSchema(): LineSchema {
  return {
    ...place(),
    name: TYPED_COMMAND,
    description: 'Any command as a line of text, a story’s own among them',
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: TYPED_OPTION,
        description: 'Such as: quote kirby, or: help',
        required: true,
      },
    ],
  };
}

function place() {
  return { ...where(), type: ApplicationCommandType.ChatInput as const };
}

function where() {
  return {
    contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
    integration_types: [ApplicationIntegrationType.GuildInstall],
  };
}

function toDescription(text: string): string {
  return shorten(toLine(text), DESCRIPTION) || '…';
}
