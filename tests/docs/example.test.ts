import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { renderPlain } from '../../src/card/render-plain.ts';
import type { Dateline } from '../../src/main.ts';
import { CALLER, openDesk } from '../e2e/open-desk.ts';

const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');
const [, example = ''] = /```text\n([\s\S]*?)```/.exec(readme) ?? [];
/** What is typed, and what the README says comes back. */
const told = example
  .split(/^> /m)
  .slice(1)
  .map((part) => {
    const [typed = '', ...answer] = part.split('\n');
    return [typed, answer.join('\n').trim()] as const;
  });

let dateline: Dateline;
beforeAll(async () => {
  dateline = await openDesk('2026-11-24T09:00Z');
});
afterAll(() => dateline.close());

test('the README shows three questions', () => expect(told).toHaveLength(3));

test.each(told)('%s is answered as the README says', async (typed, answer) => {
  expect(renderPlain((await dateline.front.answerText(typed, CALLER)).card).trim()).toBe(answer);
});
