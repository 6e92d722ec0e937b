import { expect, test } from 'vitest';
import { planRegistration } from '../../../../src/platforms/discord/register/plan-registration.ts';
import { toSchemas } from '../../../../src/platforms/discord/register/schema.ts';
import { createFakeFront } from '../fake-front.ts';

const wanted = toSchemas(createFakeFront().commands()).global;
const held = wanted.map((command, i) => ({
  id: String(i),
  version: '1',
  nsfw: false,
  default_member_permissions: null,
  name_localizations: null,
  ...JSON.parse(JSON.stringify(command).replaceAll(',"required":false', '')),
}));

test('what is held already needs nothing, whatever defaults Discord adds', () => {
  expect(planRegistration(held, wanted)).toEqual({ created: [], changed: [], removed: [] });
});

test('a new command is created, one no longer wanted removed', () => {
  expect(planRegistration(held.slice(1), wanted).created).toEqual(['quote']);
  expect(planRegistration(held, wanted.slice(1)).removed).toEqual(['quote']);
});

test.each([
  ['its description', { description: 'Another' }],
  ['an option more', { options: [] }],
  ['its contexts', { contexts: [0] }],
])('a command that differs in %s is changed', (_what, other) => {
  const [first, ...rest] = held;
  expect(planRegistration([{ ...first, ...other }, ...rest], wanted).changed).toEqual(['quote']);
});

test('an option that was required, or had choices, and has no more is a change', () => {
  const [schema] = wanted;
  const bare = { type: 3, name: 'a', description: 'a', required: false };
  const plain = { ...schema, name: 'x', description: 'x', options: [bare] } as (typeof wanted)[number];
  for (const more of [{ required: true }, { choices: [{ name: 'n', value: 'v' }] }, { autocomplete: true }])
    expect(planRegistration([{ ...plain, options: [{ ...bare, ...more }] }], [plain]).changed).toEqual(['x']);
});

test('an answer that is not what was expected counts as nothing held', () => {
  expect(planRegistration([null, 'x', {}], wanted).created).toHaveLength(wanted.length);
});
