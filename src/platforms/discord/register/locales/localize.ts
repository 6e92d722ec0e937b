import {
  ApplicationCommandOptionType,
  type LocalizationMap,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord.js';
import type { LineSchema } from '../line-schema.ts';
import { LOCALES } from './locales.ts';

/** Where a story's actions stand in the table: they are the same for every story. */
const STORY = '<story>';

/**
 * Adds names and descriptions in other languages, where the table has them; Discord sends back the English names. A name
 * that another command has (`taken`: the desk's, or a story's slug) is left out, since both would look the same.
 */
export function localize(command: LineSchema, isStory: boolean, taken: ReadonlySet<string>): LineSchema {
  const path = isStory ? STORY : command.name;
  const options = command.options?.map((option) =>
    option.type === ApplicationCommandOptionType.Subcommand
      ? { ...option, ...namesOf(`${path} ${option.name}`, option.name), ...descriptionsOf(`${path} ${option.name}`) }
      : option,
  );
  return { ...command, ...namesOf(path, command.name, taken), ...descriptionsOf(path), ...(options && { options }) };
}

/** An entry in the menu of a message: it has a name alone. */
export function localizeMenu(
  menu: RESTPostAPIContextMenuApplicationCommandsJSONBody,
): RESTPostAPIContextMenuApplicationCommandsJSONBody {
  return { ...menu, ...namesOf(menu.name, menu.name) };
}

/** Discord drops a name that equals the English one: sent, it would look changed at every start. */
function namesOf(path: string, name: string, taken?: ReadonlySet<string>) {
  const names = wordsOf(path, 0, (word) => word !== name && !taken?.has(word));
  return names && { name_localizations: names };
}

function descriptionsOf(path: string) {
  const descriptions = wordsOf(path, 1, () => true);
  return descriptions && { description_localizations: descriptions };
}

function wordsOf(path: string, column: 0 | 1, isWanted: (word: string) => boolean): LocalizationMap | undefined {
  const words = LOCALES.flatMap(({ locale, words: table }) => {
    const word = Object.hasOwn(table, path) ? table[path]?.[column] : undefined;
    return word !== undefined && isWanted(word) ? [[locale, word] as const] : [];
  });
  return words.length > 0 ? Object.fromEntries(words) : undefined;
}
