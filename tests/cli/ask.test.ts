import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newFolder, runProgram } from './run-program.ts';

test('ask prints the answer and exits 0', async () => {
  const { status, out, err } = await runProgram(['ask', '/quote kirby']);
  expect(status).toBe(0);
  expect(out).toContain('John Kirby: 7 statements');
  expect(err).toBe('');
});

test('ask takes a question in plain words', async () => {
  const { status, out } = await runProgram(['ask', 'what did Kirby say about the clock?']);
  expect(status).toBe(0);
  expect(out).toContain('Quotes by John Kirby about “clock”');
  expect(out).toContain('mindful of the clock');
});

test('ask --as-of answers with what was known that day', async () => {
  const { out } = await runProgram(['ask', '/syria dates', '--as-of', '2016-07-14']);
  expect(out).toMatch(/1 August 2016/);
  expect(out).toContain('target date');
});

test('ask --json prints the card', async () => {
  const { out } = await runProgram(['ask', '/who kirby', '--json']);
  expect(JSON.parse(out)).toMatchObject({ title: 'John Kirby', tone: 'answer' });
});

test('a user’s error prints its card and exits 2', async () => {
  const { status, out } = await runProgram(['ask', '/quote kirbi']);
  expect(status).toBe(2);
  expect(out).toContain('Did you mean John Kirby');
});

test('a bad setting is named, with what was expected, and exits 2', async () => {
  const { status, err } = await runProgram(['ask', '/help'], { DATELINE_ZONE: 'Mars/Olympus' });
  expect(status).toBe(2);
  expect(err).toContain('DATELINE_ZONE: “Mars/Olympus” is not a time zone.');
});

test('two programs may ask one store at the same time', async () => {
  const store = { DATELINE_STORE: join(newFolder(), 'shared.db') };
  const answers = await Promise.all([1, 2, 3].map(() => runProgram(['ask', '/quote kirby'], store)));
  for (const { status, out, err } of answers) {
    expect(err).toBe('');
    expect(status).toBe(0);
    expect(out).toContain('7 statements');
  }
});
