import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { renderPlain } from '../../src/card/render-plain.ts';
import type { Dateline } from '../../src/main.ts';
import { CALLER, openDesk } from './open-desk.ts';

const DATA = join(import.meta.dirname, '../../data');

const PARAGRAPHS = [
  '“We will open the bridge in May,” said Anna Lee, the mayor, on Tuesday.',
  'The old bridge was closed two years ago, after a barge had hit its second pier in a storm.',
  'Engineers of the county have since replaced the pier, the deck and most of the railing along the footpath.',
  'The talks about the toll are scheduled for August 1, 2016, in the town hall.',
];

let folder: string;
let dateline: Dateline;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-'));
  for (const name of ['stories', 'articles', 'lexicon'])
    cpSync(join(DATA, name), join(folder, name), { recursive: true });
  writeFileSync(join(folder, 'stories/bridge.yaml'), 'slug: bridge\ntitle: The bridge\n');
  put('gazette', 'The Gazette', '2016-07-13', PARAGRAPHS);
  put('mirror', 'Gulf Mirror', '2016-07-14', [...PARAGRAPHS, '“It will be a good day,” said Anna Lee.']);
  put('post', 'Daily Post', '2016-07-14', PARAGRAPHS.slice(0, 3));
  dateline = await openDesk('2016-07-20T09:00Z', ':memory:', { DATELINE_DATA: folder });
});
afterAll(async () => {
  await dateline.close();
  rmSync(folder, { recursive: true, force: true });
});

function put(name: string, publisher: string, published: string, paragraphs: readonly string[]): void {
  const head = `title: Bridge to open\nagency: AFP\npublisher: ${publisher}\npublished: ${published}\nstory: bridge`;
  writeFileSync(join(folder, `articles/${name}.md`), `---\n${head}\n---\n\n${paragraphs.join('\n\n')}\n`);
}

const ask = async (text: string) => renderPlain((await dateline.front.answerText(text, CALLER)).card);
const timesIn = (text: string, words: string) => text.split(words).length - 1;

test('a statement that three papers print is shown once, and says where else it stands', async () => {
  const text = await ask('/quote lee');
  expect(text).toContain('Anna Lee: 2 statements');
  expect(timesIn(text, 'We will open the bridge in May')).toBe(1);
  expect(text).toMatch(
    /The Gazette \(AFP\), 13 July 2016, paragraph 1.*, also in (?:Gulf Mirror|Daily Post) \(AFP\), (?:Gulf Mirror|Daily Post) \(AFP\)/,
  );
  expect(text).toContain('It will be a good day');
  expect(await ask('/who lee')).toContain('Quoted: 2 times');
});

test('every list shows the report once', async () => {
  for (const command of ['/bridge articles', '/bridge timeline', '/bridge summary']) {
    const text = await ask(command);
    expect(text, command).toContain('also in');
    expect(text, command).toContain('Gulf Mirror (AFP)');
  }
  expect(await ask('/bridge articles')).toContain('The bridge: 1 article');
  expect(await ask('/search second pier')).toContain('1 paragraph');
});

test('as of the first day nothing is known of the copies', async () => {
  expect(await ask('/quote lee as-of:2016-07-13')).not.toContain('also in');
  expect(await ask('/bridge articles as-of:2016-07-13')).not.toContain('also in');
});

test('no correction is told where there was none', async () => {
  expect(await ask('/corrections')).toContain('No correction is on record');
  await dateline.refresh();
  expect(await ask('/corrections')).toContain('No correction is on record');
});

test('a corrected article says so, and what it said before is shown as that', async () => {
  const edited = PARAGRAPHS.map((words) =>
    words.replace('bridge in May', 'bridge in June').replace('August 1', 'August 9'),
  );
  put('gazette', 'The Gazette', '2016-07-13', edited);
  await dateline.refresh();
  expect(await ask('/bridge summary')).toMatch(/in June,” said Anna Lee[^\n]*paragraph 1(?:; told by 3)?\n/);
  expect(await ask('/bridge articles')).toMatch(/corrected 20 July 2016: 1 statement and 1 date changed/);
  const text = await ask('/corrections story:bridge');
  expect(text).toContain('1 correction');
  expect(text).toMatch(
    /reworded\. Before:[\s\S]*“We will open the bridge in May,”[\s\S]*earlier version[\s\S]*Now:[\s\S]*“We will open the bridge in June,”/,
  );
  expect(text).toContain('1 August 2016 → 9 August 2016');
  expect(await ask('/corrections story:syria')).toContain('No correction is on record');
  expect(await ask('/dates bridge')).toContain('moved from 1 August 2016');
  expect(await ask('/quote lee')).toMatch(/bridge in June[\s\S]*The Gazette/);
});

test('the source of a paragraph says when its article was corrected, and the button shows how', async () => {
  const { card } = await dateline.front.answerText('/search bridge in June', CALLER);
  expect(renderPlain(card)).toContain('in June');
  const { items } = await dateline.store.articles.corrections({
    story: null,
    asOf: null,
    article: null,
    limit: 1,
    offset: 0,
  });
  const id = items[0]?.after.id ?? '';
  expect(await ask(`/source ${id}`)).toContain('corrected 20 July 2016');
  expect(await ask(`/corrections ${id}`)).toContain('1 correction');
});

test('there are no corrections of an article that nobody knows', async () => {
  expect(await ask('/corrections nowhere')).toContain('There is no article “nowhere”.');
});
