import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Dateline } from '../../../src/main.ts';
import { completeLine } from '../../../src/platforms/terminal/complete.ts';
import { loadHistory } from '../../../src/platforms/terminal/history.ts';
import { startPrompt } from '../../../src/platforms/terminal/prompt.ts';
import { createTerminalSender } from '../../../src/platforms/terminal/sender.ts';
import { CALLER, openDesk } from '../../e2e/open-desk.ts';

let dateline: Dateline;
beforeAll(async () => {
  dateline = await openDesk('2026-11-24T09:00Z');
});
afterAll(() => dateline.close());

const newFile = () => join(mkdtempSync(join(tmpdir(), 'dateline-')), 'local/history');

function read(stream: PassThrough): string {
  let all = '';
  for (let chunk = stream.read(); chunk !== null; chunk = stream.read()) all += String(chunk);
  return all;
}

test('a prompt answers each line in turn, and keeps what was typed', async () => {
  const history = newFile();
  const input = new PassThrough();
  const output = new PassThrough();
  await new Promise<void>((resolve) => {
    startPrompt({ front: dateline.front, caller: CALLER, input, output, history, onClose: () => resolve() });
    input.end('/quote kirby clock\n\n/syra\n');
  });
  const shown = read(output);
  expect(shown.indexOf('mindful of the clock')).toBeGreaterThan(0);
  expect(shown.indexOf('There is no command /syra')).toBeGreaterThan(shown.indexOf('mindful of the clock'));
  expect(readFileSync(history, 'utf8')).toBe('/quote kirby clock\n/syra\n');
  expect(loadHistory(history)).toEqual(['/syra', '/quote kirby clock']);
});

test('a prompt takes a question in plain words', async () => {
  const output = new PassThrough();
  await new Promise<void>((resolve) => {
    const input = new PassThrough();
    startPrompt({ front: dateline.front, caller: CALLER, input, output, history: newFile(), onClose: () => resolve() });
    input.end('what did Kirby say about the clock?\n');
  });
  const shown = read(output);
  expect(shown).toContain('Quotes by John Kirby about “clock”');
  expect(shown).toContain('mindful of the clock');
});

test.each([
  ['/qu', '/quote '],
  ['/syria da', '/syria dates '],
  ['/quote kir', '/quote "John Kirby" '],
  ['/quote kirby as', '/quote kirby as-of:'],
  ['/syria summary length:f', '/syria summary length:full '],
  ['/dates syria within:1w story:s', '/dates syria within:1w story:syria '],
])('%s completes to %s', async (line, whole) => {
  expect(await completeLine(line, dateline.front, CALLER)).toContain(whole);
});

test('an unknown beginning completes to nothing', async () => {
  expect(await completeLine('/xyz', dateline.front, CALLER)).toEqual([]);
  expect(await completeLine('/syria xyz foo', dateline.front, CALLER)).toEqual([]);
});

test('a post is shown under a line of its own', async () => {
  const output = new PassThrough();
  const post = { key: 'k1', channel: CALLER.channel, card: { title: 'Digest', tone: 'answer', blocks: [] } } as const;
  expect(await createTerminalSender({ output }).send(post)).toEqual({ kind: 'sent', message: 'k1' });
  expect(read(output)).toBe('\n── posted ──\nDigest\n');
});

test('Ctrl-C clears a half-typed line and stays; on an empty line it leaves when pressed twice', async () => {
  const history = newFile();
  const input = new PassThrough();
  const output = Object.assign(new PassThrough(), { isTTY: true, columns: 80 });
  const closed = new Promise<void>((resolve) => {
    startPrompt({ front: dateline.front, caller: CALLER, input, output, history, onClose: () => resolve() });
  });
  input.write('/syria quot');
  input.write('\u0003');
  input.write('/quote kirby clock\r');
  input.write('\u0003');
  input.write('\u0003');
  await closed;
  const shown = read(output);
  expect(shown).toContain('^C');
  expect(shown).toContain('mindful of the clock');
  expect(loadHistory(history)).toEqual(['/quote kirby clock']);
});

test('Ctrl-C on an empty line leaves only when pressed twice in a row', async () => {
  const input = new PassThrough();
  const output = Object.assign(new PassThrough(), { isTTY: true, columns: 80 });
  const history = newFile();
  const closed = new Promise<void>((resolve) => {
    startPrompt({ front: dateline.front, caller: CALLER, input, output, history, onClose: () => resolve() });
  });
  for (const typed of ['\u0003', '/syria quot', '\u0003', '\u0003', '/quote kirby clock\r', '\u0004'])
    input.write(typed);
  await closed;
  expect(read(output)).toContain('mindful of the clock');
});

test('what is piped to a terminal is answered whole, though longer than a screen', async () => {
  const input = new PassThrough();
  const output = Object.assign(new PassThrough(), { isTTY: true, columns: 60, rows: 12 });
  await new Promise<number>((resolve) => {
    startPrompt({ front: dateline.front, caller: CALLER, input, output, history: newFile(), onClose: resolve });
    input.end('/syria timeline\n/quote kirby clock\n');
  });
  const shown = read(output);
  expect(shown).not.toContain('Enter for more');
  expect(shown).toContain('18 December 2015');
  expect(shown).toContain('mindful of the clock');
});

test('on a terminal a long answer stops at a screen: Enter shows more, q stops', async () => {
  const input = Object.assign(new PassThrough(), { isTTY: true });
  const output = Object.assign(new PassThrough(), { isTTY: true, columns: 60, rows: 12 });
  const closed = new Promise<void>((resolve) => {
    startPrompt({
      ...{ front: dateline.front, caller: CALLER, input, output },
      ...{ history: newFile(), onClose: () => resolve() },
    });
  });
  let shown = '';
  const { promise: paused, resolve: pause } = Promise.withResolvers<void>();
  output.on('data', (text) => {
    shown += String(text);
    if (shown.includes('-- Enter for more')) pause();
  });
  input.write('/syria timeline\r');
  await paused;
  input.write('q\r');
  input.write('\u0004');
  await closed;
  expect(shown).toContain('15 turning points');
  expect(shown).not.toContain('18 December 2015');
});

test('what is piped is answered in whole lines, and told how many there were', async () => {
  const input = new PassThrough();
  const output = new PassThrough();
  const count = await new Promise<number>((resolve) => {
    startPrompt({ front: dateline.front, caller: CALLER, input, output, history: newFile(), onClose: resolve });
    input.end('/quote kirby clock\n/syria dates past:yes\n');
  });
  expect(count).toBe(2);
  expect(read(output)).not.toContain('Enter for more');
});

test('where the output is no terminal, no prompt is written', async () => {
  const input = new PassThrough();
  const output = new PassThrough();
  await new Promise<number>((resolve) => {
    startPrompt({ front: dateline.front, caller: CALLER, input, output, history: newFile(), onClose: resolve });
    input.end('/quote kirby clock\n\n/quote kirby clock\n');
  });
  const shown = read(output);
  expect(shown).toMatch(/^John Kirby/);
  expect(shown).not.toMatch(/^> /m);
});
