import type { LocalizationMap, RESTPostAPIChatInputApplicationCommandsJSONBody } from 'discord.js';
import { CHOICES, COMMAND_NAME, COMMAND_TEXT, OPTIONS } from '../limits.ts';

/** The parts of a command, an action or an option that count toward its size. */
type Counted = {
  readonly name: string;
  readonly name_localizations?: LocalizationMap | null;
  readonly description?: string;
  readonly description_localizations?: LocalizationMap | null;
  readonly options?: readonly Counted[];
  readonly choices?: readonly { readonly name: string; readonly value: string | number }[];
};

// Letters of any script, digits, hyphens and underscores.
const NAME = /^[-_\p{L}\p{N}]+$/u;

/** Whether Discord accepts a command as declared; a refused one would make Discord refuse the whole list. */
export function isTaken(command: RESTPostAPIChatInputApplicationCommandsJSONBody): boolean {
  return isWithin(command) && sizeOf(command) <= COMMAND_TEXT;
}

function isWithin({ name, options = [], choices = [] }: Counted): boolean {
  const isNamed = NAME.test(name) && name.length <= COMMAND_NAME && name === name.toLowerCase();
  return isNamed && options.length <= OPTIONS && choices.length <= CHOICES && options.every(isWithin);
}

function sizeOf(part: Counted): number {
  const { name, description = '', options = [], choices = [] } = part;
  const own = longest(name, part.name_localizations) + longest(description, part.description_localizations);
  const chosen = choices.reduce((sum, choice) => sum + choice.name.length + String(choice.value).length, 0);
  return options.reduce((sum, option) => sum + sizeOf(option), own + chosen);
}

/** Of all languages, the longest text counts. */
function longest(text: string, others: LocalizationMap | null = {}): number {
  return Math.max(text.length, ...Object.values(others ?? {}).map((other) => other?.length ?? 0));
}
