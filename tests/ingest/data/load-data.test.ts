import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { UserError } from '../../../src/core/errors.ts';
import { loadData } from '../../../src/ingest/data/load-data.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-data-'));
  mkdirSync(join(folder, 'stories'));
  mkdirSync(join(folder, 'articles'));
});

const put = (file: string, text: string) => writeFileSync(join(folder, file), text);
const AGENCIES = new Map([['AFP', 'AFP']]);
const GOOD = '---\ntitle: Envoy to travel\npublished: 2016-07-13\nstory: peace\n---\n\nThe envoy travels.\n';

/** Stories' problems first, then the articles'. */
function loadAll(from: string) {
  const { problems, readArticles } = loadData(from, AGENCIES);
  const read = [...readArticles()];
  const articles = read.flatMap((one) => (one instanceof UserError ? [] : [one]));
  return { articles, problems: [...problems, ...read.filter((one) => one instanceof UserError)] };
}

test('a story and an article are read whole', () => {
  put('stories/peace.yaml', 'slug: peace\ntitle: Peace talks\nmatch:\n  any: [peace]\n');
  put('articles/one.md', GOOD);
  const { stories, problems, readArticles } = loadData(folder, AGENCIES);
  expect(problems).toEqual([]);
  expect(stories).toEqual([
    {
      slug: 'peace',
      title: 'Peace talks',
      description: '',
      rules: [{ all: [], any: [{ kind: 'words', text: 'peace' }], none: [] }],
      feeds: [],
    },
  ]);
  expect([...readArticles()]).toMatchObject([
    {
      title: 'Envoy to travel',
      published: '2016-07-13',
      story: 'peace',
      kind: 'article',
      agency: null,
      text: 'The envoy travels.',
    },
  ]);
});

test.each([
  ['stories/a.yaml', 'slug: Not A Slug\ntitle: A\n', /^stories\/a\.yaml, line 1: slug/, /lower case/],
  ['stories/a.yaml', 'title: A\n', /^stories\/a\.yaml, line 1: slug/, /name/],
  ['stories/a.yaml', 'slug: a\ntitle: A\nfeeds:\n  - gopher://x\n', /line 4: feeds\.0/, /http or https/],
  ['stories/a.yaml', 'slug: a\n\ttitle: : A\n', /line \d+: this is not YAML/, /key: value/],
  ['stories/a.yaml', 'slug: a\ntitle: A\ncolour: red\n', /cannot be used/, /colour/],
  ['stories/a.yaml', 'slug: a\ntitle: A\nmatch:\n  any: [b]\n  some: [c]\n', /line 4: match cannot/, /some/],
  [
    'stories/a.yaml',
    'slug: a\ntitle: A\nmatch:\n  - any: [b]\n  - any:\n      - "a*"\n',
    /line 6: match\.1\.any\.0/,
    /letters/,
  ],
  ['stories/a.yaml', 'slug: a\ntitle: A\nmatch:\n  any:\n    - person: [x]\n', /line 5: match\.any\.0/, /place:Geneva/],
  ['stories/a.yaml', 'slug: a\ntitle: A\nmatch: peace\n', /line 3: match/, /expected/i],
  ['articles/a.md', 'No fences here.', /^articles\/a\.md, line 1: there is no front matter/, /---/],
  ['articles/a.md', '---\ntitle: A\npublished: 13 July\n---\nText.', /line 3: published/, /2016-07-13/],
  ['articles/a.md', '---\ntitle: A\nurl: "javascript:alert(1)"\n---\nText.', /line 3: url/, /http or https/],
  ['articles/a.md', '---\ntitle: A\nkind: rumour\n---\nText.', /line 3: kind/, /article or brief/],
  ['articles/a.md', '---\ntitle: A\nretold: sure\n---\nText.', /line 3: retold/, /true or false/],
  ['articles/a.md', '---\ntitle: A\nrests-on: rumour\n---\nText.', /line 3: rests-on/, /list/],
  [
    'articles/a.md',
    '---\ntitle: A\nrests-on:\n  - name: B\n    date: May\n---\nText.',
    /line 5: rests-on\.0\.date/,
    /2016/,
  ],
  ['articles/a.md', '---\ntitle: A\n---\n\n', /line 4: there is no text/, /below the front matter/],
])('%s holding %j is a problem that says where and what, and the rest still load', (file, text, message, hint) => {
  put('articles/good.md', GOOD);
  put(file, text);
  const { articles, problems } = loadAll(folder);
  expect(articles.map(({ title }) => title)).toEqual(['Envoy to travel']);
  expect(problems).toHaveLength(1);
  expect(problems[0]?.message).toMatch(message);
  expect(problems[0]?.hint).toMatch(hint);
});

test.each([
  [
    'match:\n  any: [peace, "person:John Kerry", place:Geneva]\n',
    [['words peace', 'person John Kerry', 'place Geneva']],
  ],
  ['match:\n  any:\n    - person: John Kerry\n    - place: Geneva\n', [['person John Kerry', 'place Geneva']]],
  ['match:\n  any: [person:"John Kerry"]\n', [['person John Kerry']]],
  ['match:\n  - any: [peace]\n  - any: [truce*]\n', [['words peace'], ['words truce*']]],
  ['match:\n', []],
  ['', []],
])('the rules %j are read', (match, any) => {
  put('stories/a.yaml', `slug: a\ntitle: A\n${match}`);
  const { stories, problems } = loadData(folder, AGENCIES);
  expect(problems).toEqual([]);
  const read = stories[0]?.rules.map((rule) => rule.any.map(({ kind, text }) => `${kind} ${text}`));
  expect(read).toEqual(any);
});

test('a second file with the same slug is a problem', () => {
  put('stories/a.yaml', 'slug: a\ntitle: A\n');
  put('stories/b.yaml', 'slug: a\ntitle: B\n');
  const { stories, problems } = loadData(folder, AGENCIES);
  expect(stories.map(({ title }) => title)).toEqual(['A']);
  expect(problems[0]?.message).toBe('stories/b.yaml: the same story as stories/a.yaml.');
});

test('of two articles at one address the first stays, and the second names it', () => {
  put('articles/a.md', GOOD.replace('story:', 'url: https://news.example/1\nstory:'));
  put('articles/b.md', GOOD.replace('story:', 'url: https://news.example/1\nstory:'));
  put('articles/c.md', GOOD.replace('story:', 'url: https://news.example/1\nstory:'));
  const { articles, problems } = loadAll(folder);
  expect(articles).toHaveLength(1);
  expect(problems.map(({ message }) => message)).toEqual([
    'articles/b.md: the same article as articles/a.md.',
    'articles/c.md: the same article as articles/a.md.',
  ]);
});

const SENTENCE =
  'The old bridge over the Ilm was opened again on Tuesday, after nine years without a way across the river.';

test.each([
  ['one.txt', `Bridge opens\r\n\r\nAFP, 13 July 2016\r\n\r\n${SENTENCE}\r\n`],
  ['one.TXT', `---\ntitle: Bridge opens\nagency: AFP\npublished: 2016-07-13\n---\n\n${SENTENCE}\n`],
  ['one.markdown', `---\ntitle: Bridge opens\nagency: AFP\npublished: 2016-07-13\n---\n\n${SENTENCE}\n`],
  [
    'one.html',
    `<!doctype html><html><head><title>Bridge opens</title><meta property="article:published_time" content="2016-07-13T08:00:00Z"></head><body><article><h1>Bridge opens</h1><p>${SENTENCE}</p><p>${SENTENCE}</p></article></body></html>`,
  ],
])('articles/%s is read as what it is', (file, text) => {
  put(`articles/${file}`, text);
  const { articles, problems } = loadAll(folder);
  expect(problems).toEqual([]);
  expect(articles).toMatchObject([{ title: 'Bridge opens', published: '2016-07-13' }]);
  expect(articles[0]?.text).toContain(SENTENCE);
});

test('a text that is edited in its file stays the same article', () => {
  put('articles/one.txt', SENTENCE);
  const before = loadAll(folder).articles;
  put('articles/one.txt', `${SENTENCE} A band played.`);
  const after = loadAll(folder).articles;
  expect(after[0]?.text).not.toBe(before[0]?.text);
  expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
});

test('a story in a .yml file is read', () => {
  put('stories/peace.yml', 'slug: peace\ntitle: Peace talks\n');
  expect(loadData(folder, AGENCIES)).toMatchObject({ stories: [{ slug: 'peace' }], problems: [] });
});

test.each([
  ['articles/report.pdf', 'articles/report.pdf is not read: files there must end in .md, .txt or .html.'],
  ['articles/feed.xml', 'articles/feed.xml is not read: files there must end in .md, .txt or .html.'],
  ['stories/peace.json', 'stories/peace.json is not read: files there must end in .yaml.'],
  ['articles/empty.txt', 'articles/empty.txt: there is no article in it.'],
])('%s cannot be read, and that is said', (file, message) => {
  put('articles/good.md', GOOD);
  put(file, '');
  const { articles, problems } = loadAll(folder);
  expect(articles).toHaveLength(1);
  expect(problems.map((problem) => problem.message)).toEqual([message]);
});

test('a folder among the articles is said not to be read', () => {
  mkdirSync(join(folder, 'articles/2016'));
  expect(loadAll(folder).problems.map(({ message }) => message)).toEqual([
    'articles/2016 is a folder. Dateline does not read files in it.',
  ]);
});

test.each(['.DS_Store', 'one.md~', 'Thumbs.db'])('%s is nobody’s article and no problem', (file) => {
  put(`articles/${file}`, 'x');
  expect(loadAll(folder)).toEqual({ articles: [], problems: [] });
});

test('an article is read when it is asked for, and not before', () => {
  put('articles/a.md', GOOD);
  put('articles/b.md', GOOD);
  for (const article of loadData(folder, AGENCIES).readArticles()) {
    put('articles/b.md', 'changed meanwhile');
    expect(article).toMatchObject({ title: 'Envoy to travel' });
    break;
  }
  const [, second] = [...loadData(folder, AGENCIES).readArticles()];
  expect(second).toBeInstanceOf(UserError);
});

test('a folder that is missing is a problem, not a crash', () => {
  const { problems } = loadAll(join(folder, 'nowhere'));
  expect(problems.map(({ message }) => message)).toEqual([
    expect.stringMatching(/^stories cannot be read/),
    expect.stringMatching(/^articles cannot be read/),
  ]);
});
