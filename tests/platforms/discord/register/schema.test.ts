import { expect, test } from 'vitest';
import { type Command, defineCommand, type Options } from '../../../../src/command/define.ts';
import type { LineSchema } from '../../../../src/platforms/discord/register/line-schema.ts';
import { toSchemas } from '../../../../src/platforms/discord/register/schema.ts';
import { checkCommands } from '../../../peers/discord/check-commands.ts';
import { openOpenApi } from '../../../peers/discord/openapi.ts';
import { createFakeFront } from '../fake-front.ts';

const openApi = openOpenApi();

function command(options: Options, description: string): Command {
  return defineCommand({
    name: 'quote',
    description,
    visibility: 'caller',
    right: 'member',
    options,
    run: async () => ({ title: '', tone: 'answer', blocks: [] }),
  });
}

/** Those of the command line, in their order. */
function linesOf(commands: readonly Command[]): readonly LineSchema[] {
  return toSchemas(commands).global.filter((schema): schema is LineSchema => schema.type === 1);
}

function optionsOf(options: Options): readonly object[] {
  const [schema] = linesOf([command(options, 'What someone said')]);
  return schema?.options ?? [];
}

test('a command is offered in guilds and direct messages, and to who installed it everywhere', () => {
  const [schema] = toSchemas([named('shout')]).global;
  expect(schema).toEqual({
    type: 1,
    name: 'shout',
    description: 'x',
    contexts: [0, 1, 2],
    integration_types: [0, 1],
    options: [],
  });
});

test('a story’s group becomes a guild command with its actions as subcommands', () => {
  const { guild, global } = toSchemas(createFakeFront().commands());
  expect(guild).toMatchObject([{ contexts: [0], integration_types: [0] }]);
  expect(guild.map(({ name, options }) => [name, options?.map((option) => option.name)])).toEqual([
    ['bridge', ['summary', 'dates']],
  ]);
  expect(global.map(({ name }) => name)).toEqual(['quote', 'announce', 'dateline']);
});

test('each type of option has its own, with range, choices or suggestions', () => {
  const suggest = async () => [];
  expect(
    optionsOf({
      speaker: { type: 'text', description: 'who', suggest },
      page: { type: 'integer', description: 'page', min: 1, max: 99 },
      all: { type: 'boolean', description: 'all' },
      on: { type: 'date', description: 'day' },
      zone: { type: 'zone', description: 'zone', suggest },
      at: { type: 'time', description: 'time' },
      firm: { type: 'text', description: 'firm', choices: [{ name: 'Targets', value: 'target' }], suggest },
    }),
  ).toEqual([
    { type: 3, name: 'speaker', description: 'who', required: false, autocomplete: true },
    { type: 4, name: 'page', description: 'page', required: false, min_value: 1, max_value: 99 },
    { type: 5, name: 'all', description: 'all', required: false },
    { type: 3, name: 'on', description: 'day', required: false },
    { type: 3, name: 'zone', description: 'zone', required: false, autocomplete: true },
    { type: 3, name: 'at', description: 'time', required: false },
    {
      type: 3,
      name: 'firm',
      description: 'firm',
      required: false,
      choices: [{ name: 'Targets', value: 'target' }],
    },
  ]);
});

test('required options come first', () => {
  const names = optionsOf({
    about: { type: 'text', description: 'about' },
    speaker: { type: 'text', description: 'who', required: true },
  }).map((option) => 'name' in option && option.name);
  expect(names).toEqual(['speaker', 'about']);
});

test('25 choices are a list, 26 are not', () => {
  const choices = (count: number) => Array.from({ length: count }, (_, i) => ({ name: `N${i}`, value: `${i}` }));
  const declared = (count: number) => optionsOf({ a: { type: 'text', description: 'a', choices: choices(count) } })[0];
  expect(declared(25)).toHaveProperty('choices');
  expect(declared(26)).not.toHaveProperty('choices');
});

test('a description of 100 characters stays, one of 101 is shortened at a word', () => {
  const describe = (text: string) => linesOf([command({}, text)])[0]?.description ?? '';
  const long = `${'word '.repeat(19)}words`;
  expect(describe(long)).toBe(long);
  expect(describe(`${long}!`)).toBe(`${'word '.repeat(19).trim()}…`);
});

const named = (name: string, options: Options = {}): Command => ({ ...command(options, 'x'), name }) as Command;
const text = { type: 'text', description: 'x' } as const;
const many = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, i) => [`o${i}`, text]));

test('99 commands and /dateline are registered everywhere; the hundredth is left out, and told', () => {
  const names = Array.from({ length: 100 }, (_, i) => `c${i}`);
  const { global, leftOut } = toSchemas(names.map((name) => named(name)));
  expect(global.map(({ name }) => name)).toEqual([...names.slice(0, 99), 'dateline']);
  expect(leftOut).toEqual(['c99']);
});

test.each([
  ['25 options', many(25), []],
  ['26 options', many(26), ['a']],
  ['an option of 32 letters', { ['x'.repeat(32)]: text }, []],
  ['an option of 33 letters', { ['x'.repeat(33)]: text }, ['a']],
  ['an option in capitals', { Speaker: text }, ['a']],
])('with %s, a command takes no other with it', (_what, options, expected) => {
  const { leftOut, global } = toSchemas([named('a', options), named('b')]);
  expect(leftOut).toEqual(expected);
  expect(global.map(({ name }) => name)).toContain('b');
  expect(() => checkCommands(global.map((one) => ({ ...one })))).not.toThrow();
});

test('a command of over 8000 characters is left out', () => {
  const choices = Array.from({ length: 25 }, (_, i) => ({ name: 'n'.repeat(90), value: `${i}` }));
  const options = (count: number): Options =>
    Object.fromEntries(Array.from({ length: count }, (_, i) => [`o${i}`, { ...text, choices }]));
  expect(toSchemas([named('a', options(3))]).leftOut).toEqual([]);
  expect(toSchemas([named('a', options(4))]).leftOut).toEqual(['a']);
});

test('what is declared is what Discord takes', () => {
  const { guild, global } = toSchemas(createFakeFront().commands());
  for (const commands of [guild, global]) {
    expect(() => checkCommands(commands.map((one) => ({ ...one })))).not.toThrow();
    expect(openApi?.problems('PUT', '/applications/1/commands', commands) ?? []).toEqual([]);
  }
});
