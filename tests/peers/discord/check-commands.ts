import { problemsOfLocales } from './check-localizations.ts';
import { isRecord, type Json, numberOf, recordsOf, textOf } from './json.ts';
import { invalidBody } from './refusal.ts';

const NAME = /^[-_'\p{L}\p{N}]{1,32}$/u;
const LIMITS = {
  commands: 100,
  menus: 5,
  name: 32,
  options: 25,
  choices: 25,
  description: 100,
  choice: 100,
  text: 8000,
};
const CHAT = 1;
const MESSAGE = 3;
const SUBCOMMAND = 1;
const GROUP = 2;

/** Throws what the service would answer to commands it refuses. */
export function checkCommands(all: readonly Json[]): void {
  const commands = all.filter(({ type }) => type === undefined || type === CHAT);
  const menus = all.filter(({ type }) => type === MESSAGE);
  const names = all.map(({ name, type }) => `${type ?? CHAT} ${textOf(name)}`);
  const problems = [
    ...(commands.length > LIMITS.commands ? ['at most 100 chat-input commands'] : []),
    ...(menus.length > LIMITS.menus ? ['at most 5 message commands'] : []),
    ...menus.flatMap(problemsOfMenu),
    ...(new Set(names).size < names.length ? ['name: APPLICATION_COMMANDS_DUPLICATE_NAME'] : []),
    ...problemsOfLocales(commands, ''),
    ...commands.flatMap((command) => [...problemsOf(command, textOf(command.name)), ...problemsOfSize(command)]),
  ];
  if (problems.length > 0) throw invalidBody(problems);
}

/** Of a message's menu: a name with capitals and spaces, and nothing else. */
function problemsOfMenu({ name, description, options }: Json): readonly string[] {
  const isNamed = textOf(name).length >= 1 && textOf(name).length <= LIMITS.name;
  return isNamed && !textOf(description) && recordsOf(options).length === 0
    ? []
    : [`${textOf(name)}: no message command`];
}

function problemsOf(part: Json, where: string): readonly string[] {
  const name = textOf(part.name);
  const description = textOf(part.description);
  const options = recordsOf(part.options);
  return [
    ...(NAME.test(name) && name === name.toLowerCase() ? [] : [`${where}: name “${name}”`]),
    ...(description.length >= 1 && description.length <= LIMITS.description ? [] : [`${where}: description`]),
    ...(options.length > LIMITS.options ? [`${where}: at most 25 options`] : []),
    ...problemsOfOrder(options, where),
    ...problemsOfChoices(part, where),
    ...options.flatMap((option) => problemsOf(option, `${where} ${textOf(option.name)}`)),
  ];
}

function problemsOfOrder(options: readonly Json[], where: string): readonly string[] {
  const names = options.map(({ name }) => textOf(name));
  const firstOptional = options.findIndex(({ required }) => required !== true);
  const lastRequired = options.findLastIndex(({ required }) => required === true);
  const nested = options.filter(({ type }) => [SUBCOMMAND, GROUP].includes(numberOf(type))).length;
  return [
    ...(new Set(names).size < names.length ? [`${where}: an option twice`] : []),
    ...(firstOptional >= 0 && lastRequired > firstOptional
      ? [`${where}: APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID`]
      : []),
    ...(nested > 0 && nested < options.length ? [`${where}: subcommands beside options`] : []),
  ];
}

function problemsOfChoices(option: Json, where: string): readonly string[] {
  const choices = recordsOf(option.choices);
  const tooLong = choices.some(
    ({ name, value }) => textOf(name).length > LIMITS.choice || textOf(value).length > LIMITS.choice,
  );
  return [
    ...(choices.length > LIMITS.choices ? [`${where}: at most 25 choices`] : []),
    ...(tooLong ? [`${where}: a choice over 100 characters`] : []),
    ...(choices.length > 0 && option.autocomplete === true ? [`${where}: choices beside autocomplete`] : []),
  ];
}

function problemsOfSize(command: Json): readonly string[] {
  return sizeOf(command) > LIMITS.text ? [`${textOf(command.name)}: over 8000 characters`] : [];
}

function sizeOf(part: Json): number {
  const { value, options, choices } = part;
  const own = longest(part, 'name') + longest(part, 'description') + textOf(value).length;
  return [...recordsOf(options), ...recordsOf(choices)].reduce((sum, part) => sum + sizeOf(part), own);
}

/** Of a field and its translations, the longest counts. */
function longest(part: Json, field: string): number {
  const others = part[`${field}_localizations`];
  const texts = [part[field], ...(isRecord(others) ? Object.values(others) : [])];
  return Math.max(...texts.map((text) => textOf(text).length));
}
