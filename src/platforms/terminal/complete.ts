import { type Action, type Caller, type Command, isGroup } from '../../command/define.ts';
import type { Front } from '../../command/front/front.ts';

/** Completions at the cursor, as whole lines. */
export async function completeLine(line: string, front: Front, caller: Caller): Promise<readonly string[]> {
  const words = line.replace(/^\//, '').split(' ');
  const [name = '', second = ''] = words;
  const command = front.commands().find((one) => one.name === name);
  if (words.length === 1 || !command) return startsWith(front.commands().map(toStart), `/${name}`);
  if (!isGroup(command)) {
    const also = command.also ?? [];
    const action = words.length > 2 ? also.find((one) => one.name === second) : undefined;
    if (action) return completeOption(action, `${command.name} ${action.name}`, words.slice(2), front, caller);
    const values = await completeOption(command, command.name, words.slice(1), front, caller);
    const names = also.map((one) => `/${command.name} ${one.name} `);
    return words.length === 2 ? [...values, ...startsWith(names, `/${name} ${second}`)] : values;
  }
  if (words.length === 2)
    return startsWith(
      command.actions.map((action) => `/${command.name} ${action.name} `),
      `/${name} ${second}`,
    );
  const action = command.actions.find((one) => one.name === second);
  return action ? completeOption(action, `${command.name} ${action.name}`, words.slice(2), front, caller) : [];
}

function toStart(command: Command): string {
  return `/${command.name} `;
}

/** Values of a named option, or values of the first option and the names of options. */
async function completeOption(
  action: Action,
  path: string,
  words: readonly string[],
  front: Front,
  caller: Caller,
): Promise<readonly string[]> {
  const typed = words.at(-1) ?? '';
  const before = [`/${path}`, ...words.slice(0, -1)].join(' ');
  const [, option, value = ''] = /^([a-z-]+):"?(.*)$/.exec(typed) ?? [];
  if (option) {
    const choices = await choicesOf(action, path, option, value, front, caller);
    return choices.map((choice) => `${before} ${option}:${quoted(choice)} `);
  }
  const names = Object.keys(action.options).filter((name) => name.startsWith(typed) && name !== 'page');
  const [first] = Object.keys(action.options);
  const values = words.length === 1 && first ? await choicesOf(action, path, first, typed, front, caller) : [];
  return [...values.map((choice) => `${before} ${quoted(choice)} `), ...names.map((name) => `${before} ${name}:`)];
}

async function choicesOf(
  action: Action,
  path: string,
  option: string,
  typed: string,
  front: Front,
  caller: Caller,
): Promise<readonly string[]> {
  const fixed = action.options[option]?.choices;
  if (fixed) return fixed.map(({ value }) => value).filter((value) => value.startsWith(typed));
  return (await front.suggest({ path, option, typed }, caller)).map(({ value }) => value);
}

const quoted = (value: string) => (/\s/.test(value) ? `"${value}"` : value);
const startsWith = (lines: readonly string[], typed: string) => lines.filter((line) => line.startsWith(typed));
