import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import { type Action, type Command, isGroup, type Options } from '../../command/define.ts';
import { toLine } from './escape.ts';
import { COMMAND_NAME, DESCRIPTION } from './limits.ts';
import { toOptionSchema } from './option-schema.ts';
import { shorten } from './shorten.ts';

export type CommandSchema = RESTPostAPIChatInputApplicationCommandsJSONBody;
export type Schemas = {
  /** Everywhere, direct messages among them. */
  readonly global: readonly CommandSchema[];
  /** In each guild. */
  readonly guild: readonly CommandSchema[];
};

/** Takes a whole command as typed in the terminal: the way to a story's own command from a direct message. */
export const TYPED_COMMAND = 'dateline';
export const TYPED_OPTION = 'ask';

/** Commands as Discord's application commands: stories' own in each guild, the rest everywhere. */
export function toSchemas(commands: readonly Command[]): Schemas {
  const usable = commands.filter(({ name }) => name.length <= COMMAND_NAME && name !== TYPED_COMMAND);
  return {
    global: [...usable.filter((command) => !isStory(command)).map(toSchema), typedSchema()],
    guild: usable.filter(isStory).map(toSchema),
  };
}

function isStory(command: Command): boolean {
  return isGroup(command) && command.story !== undefined;
}

function toSchema(command: Command): CommandSchema {
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
  const required = entries.filter(({ option }) => option.required);
  const others = entries.filter(({ option }) => !option.required);
  return [...required, ...others].map(({ name, option }) => toOptionSchema(name, option, toDescription));
}

function typedSchema(): CommandSchema {
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
  return {
    type: ApplicationCommandType.ChatInput as const,
    contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
    integration_types: [ApplicationIntegrationType.GuildInstall],
  };
}

function toDescription(text: string): string {
  return shorten(toLine(text), DESCRIPTION) || '…';
}
