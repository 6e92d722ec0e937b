import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord.js';
import { type Command, isGroup } from '../../../command/define.ts';
import { COMMAND_NAME, COMMANDS, MESSAGE_COMMANDS } from '../limits.ts';
import { COMMAND_PLACES } from './command-places.ts';
import { isTaken } from './is-taken.ts';
import { type LineSchema, toLineSchema } from './line-schema.ts';
import { localize, localizeMenu } from './locales/localize.ts';
import { listMessageCommands } from './message-commands.ts';

/** A slash command, or a command in the menu of a message. */
export type CommandSchema = LineSchema | RESTPostAPIContextMenuApplicationCommandsJSONBody;
export type Schemas = {
  /** Everywhere, including direct messages. */
  readonly global: readonly CommandSchema[];
  /** In each guild. */
  readonly guild: readonly LineSchema[];
  /** Commands that Discord would refuse together with all others: people use them through /dateline. */
  readonly leftOut: readonly string[];
};

/** Takes a whole command, typed as in the terminal. In direct messages this is how to use a story's own command. */
export const TYPED_COMMAND = 'dateline';
export const TYPED_OPTION = 'ask';

/** Commands as Discord application commands: stories' own in each guild, the others everywhere. */
export function toSchemas(commands: readonly Command[]): Schemas {
  const names = new Set([...commands.map(({ name }) => name), TYPED_COMMAND]);
  const schemas = commands.map((command) => {
    const story = isStory(command);
    return { isStory: story, schema: localize(toLineSchema(command), story, names) };
  });
  const fitting = schemas.filter(({ schema }) => isTaken(schema) && schema.name !== TYPED_COMMAND);
  const of = (story: boolean) => fitting.filter((one) => one.isStory === story).map(({ schema }) => schema);
  // One slot is for /dateline.
  const global = [...of(false).slice(0, COMMANDS - 1), localize(typedSchema(), false, names), ...toMenus(commands)];
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
    .map(({ menu }) => localizeMenu({ ...COMMAND_PLACES, type: ApplicationCommandType.Message, name: menu }));
}

function typedSchema(): LineSchema {
  return {
    ...COMMAND_PLACES,
    type: ApplicationCommandType.ChatInput,
    name: TYPED_COMMAND,
    description: 'Run any command, including those of stories, typed as text',
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: TYPED_OPTION,
        description: 'The command, such as: quote kirby',
        required: true,
      },
    ],
  };
}
