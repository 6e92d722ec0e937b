import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newFolder, type Ran, runProgram } from '../run-program.ts';

const PROGRAM = join(import.meta.dirname, '../../../src/cli.ts');
const TEXT = '“We will open the bridge in May,” said Anna Lee, the mayor, on Tuesday.';

function pipe(input: string, args: readonly string[]): Promise<Ran> {
  const child = spawn(process.execPath, [PROGRAM, 'extract', ...args]);
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk) => (out += chunk));
  child.stderr.on('data', (chunk) => (err += chunk));
  child.stdin.end(input);
  return new Promise((resolve) => child.once('close', (status) => resolve({ status, out, err })));
}

test('many articles: one line each, in order, with spans into the text', async () => {
  const lines = [
    { id: 'a', text: TEXT, published: '2016-07-13' },
    { id: 'b', text: 'Nothing was said.' },
  ];
  const { status, out } = await pipe(lines.map((line) => JSON.stringify(line)).join('\n'), ['--ndjson']);
  expect(status).toBe(0);
  const [a, b] = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(a).toMatchObject({ id: 'a', published: '2016-07-13' });
  expect(a.quotes).toMatchObject([
    { kind: 'direct', speaker: { name: 'Anna Lee', how: 'named' }, said: { value: '2016-07-12' } },
  ]);
  expect(TEXT.slice(...(a.quotes[0].spans[0] as [number, number]))).toBe('We will open the bridge in May,');
  expect(a.times.map(({ value }: { value: string }) => value)).toContain('2016-07-12');
  expect(b).toMatchObject({ id: 'b', quotes: [] });
});

test('a line that cannot be read gets its error, the run goes on, and the status is 1', async () => {
  const bad = [
    'not JSON',
    '{"id":"b"}',
    '{"id":"c","text":"x","published":"yesterday"}',
    '{"id":"d","text":"x","html":"y"}',
    '{"id":"e","text":""}',
  ];
  const { status, out } = await pipe([...bad, JSON.stringify({ id: 'z', text: TEXT })].join('\n'), ['--ndjson']);
  expect(status).toBe(1);
  const answers = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(answers.map(({ id }) => id)).toEqual([null, 'b', 'c', 'd', 'e', 'z']);
  expect(
    answers.slice(0, 5).every(({ error }, at) => error.startsWith(`line ${at + 1}: `) && error.includes('expected')),
  ).toBe(true);
  expect(answers[5].quotes).toHaveLength(1);
});

test('one file, its own date line, and the trace of what rules did', async () => {
  const file = join(newFolder(), 'article.txt');
  writeFileSync(file, `Bridge opens\n\nAFP, 13 July 2016\n\n${TEXT}\n`);
  const { status, out, err } = await runProgram(['extract', file, '--trace']);
  expect(status).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ title: 'Bridge opens', agency: 'AFP', published: '2016-07-13' });
  expect(err).toMatch(/^quotes\tconsidered\tspeaker-name\t[^\n]*\tof [A-Z]/m);
  expect(err).toMatch(/^quotes\tadded\t[a-z-]+\t\d+-\d+\t"We will open/m);
});

test.each([
  [['extract', '/nowhere.txt'], /nowhere\.txt cannot be read/],
  [['extract', '--ndjson', '/nowhere.ndjson'], /^\/nowhere\.ndjson cannot be read.*\n.*\n$/],
  [['extract', import.meta.filename, '--published', 'soon'], /--published: “soon” is not a day/],
])('%j says what was wrong and exits 2', async (args, message) => {
  const { status, err } = await runProgram(args);
  expect(status).toBe(2);
  expect(err).toMatch(message);
});

test('a page gives its body, and offsets into it', async () => {
  const html = `<!doctype html><html><head><title>Bridge opens</title></head><body><article><h1>Bridge opens</h1><p>${TEXT}</p><p>${'The bridge is long and old, and it was closed for years. '.repeat(6)}</p></article></body></html>`;
  const { out } = await pipe(JSON.stringify({ id: 'p', html, published: '2016-07-13' }), ['--ndjson']);
  const { body, quotes } = JSON.parse(out);
  expect(body).toContain('We will open the bridge');
  expect(body.slice(...quotes[0].spans[0])).toContain('We will open the bridge in May');
});

test('a line separator inside a text (U+2028, U+2029) ends no line of NDJSON', async () => {
  const text = `The bridge\u2028is old.\u2029\u2029${TEXT}`;
  const lines = [`{"id":"a","text":"${text}"}`, JSON.stringify({ id: 'b', text: TEXT })];
  const { status, out } = await pipe(`${lines.join('\r\n')}\r\n`, ['--ndjson']);
  const answers = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(answers.map(({ id, quotes }) => [id, quotes.length])).toEqual([
    ['a', 1],
    ['b', 1],
  ]);
  expect(status).toBe(0);
});

test.each([[['-']], [[]]])('extract %j reads standard input', async (args) => {
  const { status, out } = await pipe(TEXT, args);
  expect(status).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ id: '-', quotes: [{ speaker: { name: 'Anna Lee' } }] });
});

test('extract --ndjson - reads standard input', async () => {
  const { out } = await pipe(JSON.stringify({ id: 'a', text: TEXT }), ['--ndjson', '-']);
  expect(JSON.parse(out)).toMatchObject({ id: 'a' });
});
