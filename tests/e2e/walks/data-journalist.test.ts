import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runPiped } from './run-piped.ts';

const folder = mkdtempSync(join(tmpdir(), 'dateline-walk-'));
const run = (args: readonly string[], lines = '') =>
  runPiped(args, lines, { DATELINE_STORE: join(folder, 'store.db') });

test('pipes questions in, and reads answers with their sources', async () => {
  const lines = [
    'what did Kirby say about the clock?',
    'compare Kerry and Lavrov',
    '/search "target date"',
    '/nonsense',
  ];
  const { status, out } = await run(['start'], `${lines.join('\n')}\n`);
  expect(status).toBe(0);
  expect(out).toMatch(/^Dateline is open at http:\/\/127\.0\.0\.1:\d+$/m);
  expect(out).toMatch(/mindful of the calendar.*Ahram Online.*paragraph 13/s);
  expect(out).toContain('John Kerry and Sergei Lavrov compared');
  expect(out).not.toContain('All 1 by');
  expect(out).toContain('“target date”: 4 paragraphs');
  expect(out).toContain('There is no command /nonsense');
  // No colours, and nothing drawn over: it goes into a file.
  expect(out).not.toContain(String.fromCharCode(27));
});

test('takes an answer as data, and tells by the exit status whether there was one', async () => {
  const { status, out } = await run(['ask', '/quote kirby', '--json', '--as-of', '2016-07-14']);
  expect(status).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ title: 'John Kirby: 7 statements', tone: 'answer' });
  expect((await run(['ask', '/quote'])).status).toBe(2);
});

test('takes the story as data, a line for each day', async () => {
  const days = ['2016-07-14', '2016-10-01'];
  const { out } = await run(['story', 'syria', '--json', ...days.flatMap((day) => ['--as-of', day])]);
  const lines = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines.map(({ asOf }) => asOf)).toEqual(days);
  for (const { articles, turns } of lines) {
    expect(articles.length).toBeGreaterThan(0);
    expect(turns[0]).toMatchObject({ article: expect.any(String), weight: expect.any(Number) });
  }
});

test('has an article of their own taken apart, each span inside the text', async () => {
  const text = 'Reuters, 1 July 2026\n\n“We open on 3 August,” harbour chief Ada Byron said on Monday.';
  const file = join(folder, 'article.txt');
  writeFileSync(file, text);
  const { out } = await run(['extract', file]);
  const { quotes, times } = JSON.parse(out);
  expect(quotes[0]).toMatchObject({ speaker: { name: 'Ada Byron' } });
  const [[start, end]] = quotes[0].spans;
  expect(text.slice(start, end)).toBe(quotes[0].text);
  expect(times.map(({ value }: { value: string }) => value)).toContain('2026-08-03');
});
