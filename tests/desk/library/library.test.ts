import { expect, test } from 'vitest';
import type { Article } from '../../../src/core/article/article.ts';
import { SourceError, UserError } from '../../../src/core/errors.ts';
import type { Findings } from '../../../src/core/findings.ts';
import { bringFiles } from '../../../src/desk/library/bring-files.ts';
import { createLibrary } from '../../../src/desk/library/library.ts';
import { openStore } from '../../../src/store/open/open-store.ts';
import { SEEN } from '../../store/sample.ts';
import { foundWork } from '../../workers/found-work.ts';

const NOTHING: Findings = { quotes: [], times: [], keyDates: [], people: [], summary: [] };
const EVERYTHING = { story: null, asOf: null };

function toArticle(id: string): Article {
  const head = { agency: null, publisher: null, byline: null, url: null, story: null, published: '2016-07-13' };
  return { id, title: id, kind: 'article', text: `The ${id}.`, ...head };
}

/** A library over these articles, whose list a test may change. */
async function openLibrary(
  read: (Article | UserError)[],
  extract: (article: Article) => Promise<Findings> = async () => NOTHING,
): Promise<{ library: ReturnType<typeof createLibrary>; ids: () => Promise<string[]> }> {
  const store = await openStore({ file: ':memory:' });
  const load = () => ({ stories: [], problems: [], readArticles: () => read });
  const library = createLibrary({
    store,
    work: foundWork(extract),
    bring: bringFiles(load),
    reserved: [],
    now: () => SEEN,
  });
  return { library, ids: async () => (await store.articles.heads(EVERYTHING)).map(({ id }) => id) };
}

test('new, changed and gone articles are counted; what is the same writes nothing', async () => {
  const read = [toArticle('a'), toArticle('b')];
  const { library, ids } = await openLibrary(read);
  expect(await library.refresh()).toEqual({ added: 2, changed: 0, removed: 0, problems: [] });
  read.splice(0, 2, { ...toArticle('b'), text: 'Otherwise.' }, toArticle('c'));
  expect(await library.refresh()).toEqual({ added: 1, changed: 1, removed: 1, problems: [] });
  expect(await library.refresh()).toEqual({ added: 0, changed: 0, removed: 0, problems: [] });
  expect(await ids()).toEqual(['b', 'c']);
});

test('an article whose reading stalls is a problem of its own, and keeps what it said before', async () => {
  const stalls = new Set<string>();
  const { library, ids } = await openLibrary([toArticle('a'), toArticle('b'), toArticle('c')], async ({ id }) => {
    if (stalls.has(id)) throw new SourceError('reading took too long');
    return NOTHING;
  });
  await library.refresh();
  stalls.add('b');
  const { problems } = await library.refresh();
  expect(problems.map(({ message }) => message)).toEqual(['The article “b” could not be read: reading took too long.']);
  expect(library.problems()).toEqual(problems);
  expect(await ids()).toEqual(['a', 'b', 'c']);
});

test('a file that cannot be read is a problem, the others are saved, and nothing is taken for gone', async () => {
  const read: (Article | UserError)[] = [toArticle('a'), toArticle('b')];
  const { library, ids } = await openLibrary(read);
  await library.refresh();
  read.splice(0, 1, new UserError('a.md cannot be read.', 'Expected a file.'));
  expect(await library.refresh()).toMatchObject({ removed: 0, problems: [{ message: 'a.md cannot be read.' }] });
  expect(await ids()).toEqual(['a', 'b']);
});

test('of a thousand articles only a few are in hand at once', async () => {
  let inHand = 0;
  let most = 0;
  const read = Array.from({ length: 1000 }, (_, at) => toArticle(`a${at}`));
  const { library } = await openLibrary(read, async () => {
    most = Math.max(most, ++inHand);
    await Promise.resolve();
    inHand -= 1;
    return NOTHING;
  });
  expect((await library.refresh()).added).toBe(1000);
  expect(most).toBeLessThanOrEqual(32);
});

test('between two articles others have their turn', async () => {
  const read = Array.from({ length: 50 }, (_, at) => toArticle(`a${at}`));
  const { library } = await openLibrary(read);
  let turns = 0;
  let isDone = false;
  const count = () => {
    turns += 1;
    if (!isDone) setImmediate(count);
  };
  setImmediate(count);
  await library.refresh();
  isDone = true;
  expect(turns).toBeGreaterThan(45);
});

test('closed in the midst of reading, it takes no further article and removes none', async () => {
  const read = Array.from({ length: 100 }, (_, at) => toArticle(`a${at}`));
  let extracted = 0;
  const { library, ids } = await openLibrary(read, async () => {
    extracted += 1;
    return NOTHING;
  });
  await library.refresh();
  const before = extracted;
  const refreshing = library.refresh();
  await Promise.resolve();
  await library.close();
  expect(extracted - before).toBeLessThan(100);
  expect((await refreshing).removed).toBe(0);
  expect(await ids()).toHaveLength(100);
});

test('a mistake of our own is not hidden', async () => {
  const { library } = await openLibrary([toArticle('a')], () => Promise.reject(new TypeError('a bug')));
  await expect(library.refresh()).rejects.toThrow('a bug');
});
