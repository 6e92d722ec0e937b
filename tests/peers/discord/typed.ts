import { isRecord, type Json, numberOf, recordsOf, textOf } from './json.ts';
import { toApiMessage } from './store-message.ts';
import type { PeerCommand, World } from './world.ts';

export type Value = string | number | boolean;
export type Values = Readonly<Record<string, Value>>;

const MESSAGE = 3;
const SUBCOMMAND = 1;
const OPTION = { string: 3, integer: 4, boolean: 5, attachment: 11 } as const;

/**
 * The data of an interaction for a command as a person would type it. Throws where Discord's own client would not let
 * them: the command is not registered here, an option is unknown, missing or of another kind.
 */
export function toCommandData(
  world: World,
  path: string,
  values: Values,
  guild: string | null,
  focused: string | null,
): Json {
  const [name = '', action] = path.split(' ');
  const command = findCommand(world, name, guild);
  const sub = action === undefined ? undefined : recordsOf(command.options).find((option) => option.name === action);
  const hasSubs = recordsOf(command.options).some(({ type }) => type === SUBCOMMAND);
  if (hasSubs !== (sub !== undefined)) throw new Error(`/${path} cannot be typed: it is no subcommand`);
  const declared = recordsOf((sub ?? command).options);
  const options = toOptions(declared, values, path, focused);
  const data = { id: command.id, name, type: 1, ...toResolved(declared, values) };
  if (!sub) return { ...data, options };
  return { ...data, options: [{ type: SUBCOMMAND, name: action, options }] };
}

/** The data of an interaction for a command of a message's menu. Throws where the menu does not offer it. */
export function toMenuData(world: World, name: string, message: string): Json {
  const command = (world.commands.get('') ?? []).find((one) => one.type === MESSAGE && one.name === name);
  const target = world.messages.get(message);
  if (!command || !target) throw new Error(`“${name}” is not in the menu of ${message}`);
  const messages = { [message]: toApiMessage(world, target, null) };
  return { id: command.id, name, type: MESSAGE, target_id: message, resolved: { messages } };
}

function findCommand(world: World, name: string, guild: string | null): PeerCommand {
  const here = guild === null ? [] : (world.commands.get(guild) ?? []);
  const everywhere = (world.commands.get('') ?? []).filter((command) => isOffered(command, guild));
  const found = [...here, ...everywhere].find((command) => command.name === name && command.type !== MESSAGE);
  if (!found) throw new Error(`/${name} is not registered here`);
  return found;
}

function isOffered({ contexts }: PeerCommand, guild: string | null): boolean {
  return !Array.isArray(contexts) || contexts.includes(guild === null ? 1 : 0);
}

function toOptions(declared: readonly Json[], values: Values, path: string, focused: string | null): readonly Json[] {
  const names = declared.map(({ name }) => textOf(name));
  const unknown = Object.keys(values).find((name) => !names.includes(name));
  if (unknown) throw new Error(`/${path} has no option ${unknown}`);
  const missing = declared.find(({ name, required }) => required === true && values[textOf(name)] === undefined);
  if (missing && focused === null) throw new Error(`/${path} needs ${textOf(missing.name)}`);
  return declared.flatMap((option) => {
    const name = textOf(option.name);
    const value = values[name];
    if (value === undefined) return [];
    const isFocused = name === focused;
    if (!isFocused) checkValue(option, value, `/${path} ${name}`);
    if (isFocused && option.autocomplete !== true) throw new Error(`/${path} ${name} does not suggest`);
    if (option.type === OPTION.attachment) return [{ name, type: option.type, value: toFileId(name) }];
    return [{ name, type: option.type, value, ...(isFocused ? { focused: true } : {}) }];
  });
}

/** An attached file has a number, under which its address is given. */
const toFileId = (name: string) => `15000000000000${name.length}`;

function toResolved(declared: readonly Json[], values: Values): Json {
  const given = declared.filter(({ name, type }) => type === OPTION.attachment && values[textOf(name)] !== undefined);
  const files = given.map(({ name }) => {
    const [id, url] = [toFileId(textOf(name)), values[textOf(name)]];
    return [id, { id, filename: 'list.opml', size: 100, url, proxy_url: url, content_type: 'text/x-opml' }] as const;
  });
  return files.length === 0 ? {} : { resolved: { attachments: Object.fromEntries(files) } };
}

function checkValue(option: Json, value: Value, where: string): void {
  const type = numberOf(option.type);
  const isRight =
    ((type === OPTION.string || type === OPTION.attachment) && typeof value === 'string') ||
    (type === OPTION.integer && Number.isInteger(value) && isWithin(option, numberOf(value))) ||
    (type === OPTION.boolean && typeof value === 'boolean');
  const choices = recordsOf(option.choices);
  const isChoice = choices.length === 0 || choices.some((choice) => isRecord(choice) && choice.value === value);
  if (!isRight || !isChoice) throw new Error(`${where} cannot be ${JSON.stringify(value)}`);
}

function isWithin({ min_value, max_value }: Json, value: number): boolean {
  return value >= Number(min_value ?? Number.MIN_SAFE_INTEGER) && value <= Number(max_value ?? Number.MAX_SAFE_INTEGER);
}
