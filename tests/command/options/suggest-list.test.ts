import { expect, test } from 'vitest';
import type { SuggestContext } from '../../../src/command/define.ts';
import { suggestList } from '../../../src/command/options/suggest-list.ts';

const NAMES = ['John Kerry', 'Sergei Lavrov', 'Kofi Annan'];
const context = {} as SuggestContext;
const suggest = suggestList(async (_context, typed) =>
  NAMES.filter((name) => name.toLowerCase().includes(typed.toLowerCase())).map((name) => ({ name, value: name })),
);
const values = async (typed: string) => (await suggest(context, typed)).map(({ value }) => value);

test.each([
  ['', NAMES],
  ['ker', ['John Kerry']],
  ['John Kerry, lav', ['John Kerry, Sergei Lavrov']],
  ['John Kerry,', ['John Kerry, Sergei Lavrov', 'John Kerry, Kofi Annan']],
  [' ,, ker', ['John Kerry']],
  ['john kerry, k', ['john kerry, Kofi Annan']],
  ['kerry, nobody', []],
])('%j is completed as %j', async (typed, expected) => {
  expect(await values(typed)).toEqual(expected);
});
