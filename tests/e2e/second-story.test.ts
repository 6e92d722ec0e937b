import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { renderPlain } from '../../src/card/render-plain.ts';
import { watchData } from '../../src/ingest/data/watch-data.ts';
import type { Dateline } from '../../src/main.ts';
import { CALLER, openDesk } from './open-desk.ts';

const DATA = join(import.meta.dirname, '../../data');
const ARTICLE = `---
title: Bridge to open
publisher: The Gazette
published: 2016-07-13
story: bridge
---

“We will open the bridge in May,” said Anna Lee, the mayor, on Tuesday.
`;

let folder: string;
let dateline: Dateline;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-'));
  for (const name of ['stories', 'articles', 'lexicon'])
    cpSync(join(DATA, name), join(folder, name), { recursive: true });
  dateline = await openDesk('2016-07-20T09:00Z', ':memory:', { DATELINE_DATA: folder });
});
afterAll(() => dateline.close());

const ask = async (text: string) => renderPlain((await dateline.front.answerText(text, CALLER)).card);
const put = (file: string, text: string) => writeFileSync(join(folder, file), text);

test('a second story file gives its command, with no code', async () => {
  expect(await ask('/bridge quotes')).toContain('There is no command /bridge');
  let heard = 0;
  dateline.front.onCommandsChanged(() => {
    heard += 1;
  });
  put('stories/bridge.yaml', 'slug: bridge\ntitle: The bridge\n');
  put('articles/bridge.md', ARTICLE);
  await dateline.refresh();
  expect(heard).toBe(1);
  expect(await ask('/bridge quotes')).toContain('“We will open the bridge in May,”');
  expect(await ask('/quote lee')).toContain('Anna Lee');
  expect(await ask('/help')).toContain('/bridge summary');
});

test('a changed article is read anew, and one that is gone is forgotten', async () => {
  put('articles/bridge.md', ARTICLE.replace('in May', 'in June'));
  await dateline.refresh();
  expect(await ask('/bridge quotes')).toContain('in June');
  rmSync(join(folder, 'articles/bridge.md'));
  await dateline.refresh();
  expect(await ask('/bridge articles')).toContain('0 articles');
  expect(await ask('/quote lee')).toContain('No “lee” in these articles');
});

test('a file that cannot be read is named in the status, and what it said before is kept', async () => {
  put('articles/bridge.md', ARTICLE);
  await dateline.refresh();
  put('articles/bridge.md', ARTICLE.replace('2016-07-13', 'last week'));
  await dateline.refresh();
  expect(await ask('/status')).toMatch(/articles\/bridge\.md, line 4: published cannot be used/);
  expect(await ask('/quote lee')).toContain('Anna Lee');
});

test('no story takes the name of a command', async () => {
  put('stories/quote.yaml', 'slug: quote\ntitle: Quotes\n');
  await dateline.refresh();
  expect(await ask('/status')).toContain('cannot be called quote');
  expect(await ask('/quote kirby')).toContain('7 statements');
});

test('a change of a file is noticed', async () => {
  const noticed = Promise.withResolvers<void>();
  const stop = watchData(folder, noticed.resolve);
  put('articles/bridge.md', ARTICLE.replace('in May', 'in July'));
  await noticed.promise;
  stop();
});
