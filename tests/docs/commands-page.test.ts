import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fillTables } from './fill-tables.ts';
import { listActions } from './list-actions.ts';
import { PAGE, SHIPPED } from './shipped-commands.ts';

const page = readFileSync(PAGE, 'utf8');

test('commands/README.md says what the definitions say; `npm run docs` makes it so', () => {
  expect(page).toBe(fillTables(page, SHIPPED));
});

test.each(SHIPPED.map(({ name }) => name))('commands/README.md has every action of /%s', (name) => {
  for (const { path } of listActions(name, SHIPPED)) expect(page).toContain(`| \`/${path}`);
});

test('a table is made of the definition: usage, options, right', () => {
  const before = 'Ask.\n<!-- commands: quote -->\nan earlier table\n<!-- end -->\nMore.';
  const after = fillTables(before, SHIPPED);
  expect(after).toMatch(/^Ask\.\n<!-- commands: quote -->\n\| type \| to get \| options \| who \|\n/);
  expect(after).toContain('| `/quote <speaker> [about]');
  expect(after).toContain('| manager |\n<!-- end -->\nMore.');
  expect(after).not.toContain('an earlier table');
});

test('a table of no command is refused', () => {
  expect(() => fillTables('<!-- commands: nothing -->\n<!-- end -->', SHIPPED)).toThrow(
    '/nothing, which is no command',
  );
});
