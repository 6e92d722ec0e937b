import { mkdirSync, writeFileSync } from 'node:fs';
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
  expect(err).toContain('Skipped 1 file: d.bin. Dateline reads .txt, .md, .html');
  expect(status).toBe(1);
  const again = await runProgram(['ingest', join(folder, 'a.txt')], store);
  expect(again).toMatchObject({ status: 0, out: expect.stringMatching(/^same: Envoy/) });
  const { out: answer } = await runProgram(['ask', '/syria quotes lee'], store);
  expect(answer).toContain('“We are close to a truce in Syria,”');
  expect(answer).toContain('Reuters, 20 July 2016');
});

test('files of unknown kinds in a folder are named, and are no failure; hidden files are not worth a word', async () => {
  const folder = newFolder();
  mkdirSync(join(folder, 'deep'));
  writeFileSync(join(folder, 'a.txt'), NEWS);
  writeFileSync(join(folder, '.DS_Store'), '');
  for (const n of Array.from({ length: 11 }, (_, index) => index)) writeFileSync(join(folder, `deep/p${n}.pdf`), '');
  const { status, out, err } = await runProgram(['ingest', folder], { DATELINE_STORE: join(newFolder(), 'store.db') });
  expect([status, out]).toEqual([0, expect.stringContaining('new: Envoy speaks in Geneva')]);
  expect(err).toContain(`Skipped 11 files: ${join('deep', 'p0.pdf')}, ${join('deep', 'p1.pdf')}`);
  expect(err).toContain(', and 1 more.');
  expect(err).not.toContain('DS_Store');
});

test('a feed in a file is read item by item, and the feeds of a list are followed', async () => {
  const folder = newFolder();
  const store = { DATELINE_STORE: join(newFolder(), 'store.db') };
  const item = `<item><title>Truce in Syria near</title><description>${'The envoy De Mistura spoke in Geneva. '.repeat(9)}</description></item>`;
  writeFileSync(join(folder, 'feed.xml'), `<rss version="2.0"><channel><title>News</title>${item}</channel></rss>`);
  writeFileSync(
    join(folder, 'list.opml'),
    '<opml version="2.0"><body><outline type="rss" text="A" xmlUrl="https://a.example/feed"/></body></opml>',
  );
  const { status, out } = await runProgram(['ingest', folder], store);
  expect(status).toBe(0);
  expect(out).toContain('new: Truce in Syria near (undated) joins syria, because it holds the word Syria');
  expect(out).toContain('Now following 1 of 1 feeds');
  expect((await runProgram(['ask', '/feeds'], store)).out).toContain('A (a.example)');
});

test('a path that is not there is named', async () => {
  const { status, err } = await runProgram(['ingest', '/nowhere.txt']);
  expect(status).toBe(1);
  expect(err).toContain('/nowhere.txt cannot be read');
});

test('in bulk only counts are printed, and problems; then the desk answers from all', async () => {
  const folder = newFolder();
  const store = { DATELINE_STORE: join(newFolder(), 'store.db') };
  for (const n of Array.from({ length: 12 }, (_, index) => index))
    writeFileSync(join(folder, `${n}.txt`), NEWS.replace('Lee', `Lee number ${n}`));
  writeFileSync(join(folder, 'c.md'), '---\ntitle: C\npublished: soon\n---\nText.');
  const { status, out, err } = await runProgram(['ingest', '--bulk', folder], store);
  expect(out).toContain('new: 12');
  expect(out).not.toContain('Envoy speaks');
  expect(err).toMatch(/c\.md, line 3: published cannot be used/);
  expect(status).toBe(1);
  const { out: answer } = await runProgram(['ask', '/syria quotes'], store);
  expect(answer).toContain('“We are close to a truce in Syria,”');
});
