import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newFolder, runProgram } from './run-program.ts';

const NEWS = `Envoy speaks in Geneva

Reuters, 20 July 2016

“We are close to a truce in Syria,” said Anna Lee, an adviser to the envoy De Mistura, in Geneva on Tuesday.
`;

test('a folder of articles is read; each says which story it joins and why; then the desk answers from them', async () => {
  const folder = newFolder();
  const store = { DATELINE_STORE: join(newFolder(), 'store.db') };
  writeFileSync(join(folder, 'a.txt'), NEWS);
  writeFileSync(
    join(folder, 'b.html'),
    '<!doctype html><title>Bridge</title><p>The bridge over the river Ilm was opened on Tuesday by the mayor of the town.</p>',
  );
  writeFileSync(join(folder, 'c.md'), '---\ntitle: C\npublished: soon\n---\nText.');
  writeFileSync(join(folder, 'd.bin'), 'not read');
  const { status, out, err } = await runProgram(['ingest', folder], store);
  expect(out).toContain('new: Envoy speaks in Geneva (2016-07-20) joins syria, because it holds the word Syria, ');
  expect(out).toContain('new: Bridge (undated) joins no story');
  expect(err).toMatch(/c\.md, line 3: published cannot be used/);
  expect(status).toBe(1);
  const again = await runProgram(['ingest', join(folder, 'a.txt')], store);
  expect(again).toMatchObject({ status: 0, out: expect.stringMatching(/^same: Envoy/) });
  const { out: answer } = await runProgram(['ask', '/syria quotes lee'], store);
  expect(answer).toContain('“We are close to a truce in Syria,”');
  expect(answer).toContain('Reuters, 20 July 2016');
});

test('a path that is not there is named', async () => {
  const { status, err } = await runProgram(['ingest', '/nowhere.txt']);
  expect(status).toBe(1);
  expect(err).toContain('/nowhere.txt cannot be read');
});
