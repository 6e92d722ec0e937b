import { expect, test } from 'vitest';
import { defineCommand } from '../../../../src/command/define.ts';
import type { LineSchema } from '../../../../src/platforms/discord/register/line-schema.ts';
import { LOCALES } from '../../../../src/platforms/discord/register/locales/locales.ts';
import { planRegistration } from '../../../../src/platforms/discord/register/plan-registration.ts';
import { type CommandSchema, toSchemas } from '../../../../src/platforms/discord/register/schema.ts';
import { SHIPPED } from '../../../docs/shipped-commands.ts';
import { checkCommands } from '../../../peers/discord/check-commands.ts';
import { openOpenApi } from '../../../peers/discord/openapi.ts';
import { story } from '../fake-front.ts';

const { global, guild, leftOut } = toSchemas(SHIPPED);
const isLine = (schema: CommandSchema): schema is LineSchema => schema.type === 1;

/** Every path that the table may have: commands, their actions, menus, and "<story>" for what every story has. */
function pathsOf(): readonly string[] {
  const subcommands = (name: string, { options = [] }: LineSchema) =>
    options.filter(({ type }) => type === 1).map((option) => `${name} ${option.name}`);
  return [
    ...global.flatMap((one) => [one.name, ...(isLine(one) ? subcommands(one.name, one) : [])]),
    ...guild.flatMap((one) => subcommands('<story>', one)),
  ];
}

function named(name: string) {
  return defineCommand({
    name,
    description: 'What someone said',
    visibility: 'caller',
    right: 'member',
    options: {},
    run: async () => ({ title: '', tone: 'answer', blocks: [] }),
  });
}

test.each(LOCALES)('every command has a name and a description in $locale, and nothing else has', ({ words }) => {
  expect(Object.keys(words).sort()).toEqual([...pathsOf()].sort());
  const menus = global.filter((one) => !isLine(one)).map(({ name }) => name);
  const incomplete = Object.entries(words).filter(([path, [, text]]) => (text === undefined) !== menus.includes(path));
  expect(incomplete).toEqual([]);
});

test.each(LOCALES)('in $locale, names follow Discord’s rules and descriptions fit', ({ words }) => {
  const menus = global.filter((one) => !isLine(one)).map(({ name }) => name);
  for (const [path, [name, description]] of Object.entries(words)) {
    if (menus.includes(path)) expect(name.length, path).toBeLessThanOrEqual(32);
    else expect(name, path).toMatch(/^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u);
    if (!menus.includes(path)) expect(name, path).toBe(name.toLowerCase().normalize('NFC'));
    if (description !== undefined) expect(description, path).toMatch(/^\S.{1,98}\S$/u);
  }
});

test('Discord takes them all: unique in each language, and within what it counts', () => {
  expect(leftOut).toEqual([]);
  for (const commands of [global, guild, [...guild, ...global]]) {
    expect(() => checkCommands(commands.map((one) => ({ ...one })))).not.toThrow();
    expect(openOpenApi()?.problems('PUT', '/applications/1/commands', commands) ?? []).toEqual([]);
  }
});

test('names, descriptions and actions are translated; options and a story’s own name are not', () => {
  expect(global.find(({ name }) => name === 'quote')).toMatchObject({
    name: 'quote',
    name_localizations: { de: 'zitat', fr: 'citation', 'es-ES': 'cita', 'pt-BR': 'citação', uk: 'цитата' },
    description_localizations: { de: 'Zeigt wörtlich, was jemand gesagt hat, mit Quelle' },
  });
  expect(JSON.stringify(global.find(({ name }) => name === 'search'))).not.toContain('_localizations":{"de":"wörter');
  const [own] = guild;
  expect([own?.name_localizations, own?.description_localizations]).toEqual([undefined, undefined]);
  expect(own?.options?.find(({ name }) => name === 'people')).toMatchObject({ name_localizations: { de: 'personen' } });
  expect(global.find(({ name }) => name === 'Who said what')).toMatchObject({
    name_localizations: { de: 'Wer sagte was' },
  });
});

test('a name that is the English one in a language is not sent: Discord would drop it', () => {
  const feeds = global.find(({ name }) => name === 'feeds');
  expect(Object.keys(feeds?.name_localizations ?? {})).toEqual(['fr', 'uk']);
  expect(
    Object.keys(feeds && 'description_localizations' in feeds ? (feeds.description_localizations ?? {}) : {}),
  ).toEqual(['de', 'fr', 'es-ES', 'pt-BR', 'uk']);
});

test('a story or another command keeps its name: no other is shown under it', () => {
  const { global: all, guild: own } = toSchemas([named('quote'), named('citation'), story('zitat')]);
  const [quote] = all;
  expect(quote?.name_localizations).toEqual({ 'es-ES': 'cita', 'pt-BR': 'citação', uk: 'цитата' });
  expect(() => checkCommands([...own, ...all].map((one) => ({ ...one })))).not.toThrow();
});

test('a command of which Discord has an older or another translation is registered again, an equal one is not', () => {
  const held = global.map((one, i) => ({ ...one, id: `${i}` }));
  expect(planRegistration(held, global).changed).toEqual([]);
  const with_ = (words: unknown) =>
    held.map((one) => (one.name === 'quote' ? { ...one, name_localizations: words } : one));
  const names = global.find(({ name }) => name === 'quote')?.name_localizations;
  for (const other of [null, {}, { ...names, de: 'spruch' }, { ...names, it: 'citazione' }])
    expect(planRegistration(with_(other), global).changed).toEqual(['quote']);
  const bare = { type: 1 as const, name: 'plain', description: 'x' };
  expect(planRegistration([{ ...bare, name_localizations: { de: 'schlicht' } }], [bare]).changed).toEqual(['plain']);
  expect(
    planRegistration([{ ...bare, name_localizations: {}, description_localizations: null }], [bare]).changed,
  ).toEqual([]);
});
