import { expect, test } from 'vitest';
import { runProgram } from './run-program.ts';

test('story --json prints one object a line for each --as-of day, in order', async () => {
  const { status, out, err } = await runProgram([
    'story',
    'syria',
    '--json',
    '--as-of',
    '2016-09-20',
    '--as-of',
    '13 July 2016',
  ]);
  expect([status, err]).toEqual([0, '']);
  const told = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(told.map(({ story, asOf }) => [story, asOf])).toEqual([
    ['syria', '2016-09-20'],
    ['syria', '2016-07-13'],
  ]);
  expect(told[0].articles.length).toBeGreaterThan(told[1].articles.length);
  expect(Object.keys(told[0])).toEqual(['story', 'title', 'asOf', 'state', 'turns', 'dates', 'people', 'articles']);
});

test('story without a day prints everything on one line', async () => {
  const { out } = await runProgram(['story', 'syria', '--json']);
  expect(out.trim().split('\n')).toHaveLength(1);
  const { people } = JSON.parse(out);
  expect(people.map(({ name }: { name: string }) => name)).toContain('John Kerry');
});

test.each([
  [['story', 'siria', '--json'], 'There is no story “siria”'],
  [['story', 'syria', '--json', '--as-of', 'someday'], '--as-of: “someday” is not a date.'],
])('%j exits 2 and says why', async (args, said) => {
  const { status, out, err } = await runProgram(args);
  expect([status, out]).toEqual([2, '']);
  expect(err).toContain(said);
});
