import { expect, test } from 'vitest';
import type { Command } from '../../../src/command/define.ts';
import { defineCommand } from '../../../src/command/define.ts';
import { repairButtons } from '../../../src/command/front/repair-buttons.ts';

const command = (name: string, right: 'member' | 'manager', isNeeded: boolean): Command =>
  defineCommand({
    name,
    description: name,
    visibility: 'caller',
    right,
    options: { words: { type: 'text', description: 'words', ...(isNeeded ? { required: true } : {}) } },
    run: async () => ({ title: '', tone: 'answer', blocks: [] }),
  });
const KNOWN = [
  command('dates', 'member', false),
  command('quote', 'member', true),
  command('follow', 'manager', false),
];
const labels = (hint: string) => repairButtons(hint, KNOWN).map(({ label }) => label);

test.each([
  ['/help lists every command.', ['What you can ask']],
  ['/help quote shows how to ask.', ['How to use /quote']],
  ['Did you mean /dates, /quote?', ['/dates', 'How to use /quote']],
  ['Type /quote <words>', ['How to use /quote']],
  // A change is not made by a repair.
  ['Use /follow.', ['How to use /follow']],
  ['See https://news.example/dates or /nothing.', []],
  ['Use yes or no.', []],
])('%s', (hint, expected) => {
  expect(labels(hint)).toEqual(expected);
});
