import { type Json, recordsOf, textOf } from './json.ts';
import type { Value, Values } from './typed.ts';
import type { World } from './world.ts';

const SUBCOMMAND = 1;
const INTEGER = 4;
const BOOLEAN = 5;
// name:"several words" | name:word | "several words" | word
const WORD = /([a-z][a-z-]*):"([^"]*)"|([a-z][a-z-]*):(\S+)|"([^"]*)"|(\S+)/g;

export type Line = { readonly path: string; readonly options: Values };

/**
 * A line such as `/quote kirby as-of:2016-07-14` as a person gives it on Discord: a registered command with its options
 * filled in, one bare word being the first of them. What cannot be filled in so is typed whole into /dateline.
 */
export function toLine(world: World, text: string, guild: string | null): Line {
  return parseLine(world, text, guild) ?? { path: 'dateline', options: { ask: text } };
}

function parseLine(world: World, text: string, guild: string | null): Line | undefined {
  const [, name = '', rest = ''] = /^\/(\S+)\s*(.*)$/.exec(text) ?? [];
  const commands = [...(world.commands.get(guild ?? '') ?? []), ...(world.commands.get('') ?? [])];
  const command = commands.find((one) => one.name === name);
  if (!command) return undefined;
  const actions = recordsOf(command.options).filter(({ type }) => type === SUBCOMMAND);
  if (actions.length === 0) return fill(name, recordsOf(command.options), rest);
  const [word = '', ...more] = rest.split(' ');
  const action = actions.find((one) => one.name === word);
  return action ? fill(`${name} ${word}`, recordsOf(action.options), more.join(' ')) : undefined;
}

function fill(path: string, declared: readonly Json[], rest: string): Line | undefined {
  const words = Array.from(rest.matchAll(WORD), ([, a, b, c, d, e, f]) => ({
    name: a ?? c,
    text: b ?? d ?? e ?? f ?? '',
  }));
  const bare = words.filter(({ name }) => name === undefined);
  if (bare.length > 1) return undefined;
  const options: Record<string, Value> = {};
  for (const { name, text } of words) {
    const option = name === undefined ? declared[0] : declared.find((one) => one.name === name);
    const value = option && toValue(option, text);
    if (!option || value === undefined) return undefined;
    options[textOf(option.name)] = value;
  }
  const isMissing = declared.some(({ name, required }) => required === true && options[textOf(name)] === undefined);
  return isMissing ? undefined : { path, options };
}

function toValue(option: Json, text: string): Value | undefined {
  if (option.type === INTEGER) return /^\d+$/.test(text) ? Number(text) : undefined;
  if (option.type === BOOLEAN) return text === 'true' || text === 'false' ? text === 'true' : undefined;
  const choices = recordsOf(option.choices);
  return choices.length === 0 || choices.some(({ value }) => value === text) ? text : undefined;
}
