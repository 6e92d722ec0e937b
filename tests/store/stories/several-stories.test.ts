import { expect, it } from 'vitest';
import type { Article } from '../../../src/core/article/article.ts';
import type { Findings } from '../../../src/core/findings.ts';
import type { FurtherStory, Joining } from '../../../src/core/prepared/joining.ts';
import { toWordAnchor } from '../../../src/core/rulings/word-anchor.ts';
import type { ArticleStore, Scope } from '../../../src/store/port/articles.ts';
import type { NameStore } from '../../../src/store/port/names.ts';
import type { Store } from '../../../src/store/port/port.ts';
import { eachEngine } from '../engines/each-engine.ts';
import { sentencesOf } from '../reports/wire.ts';
import { keysOf, NOTHING, SEEN, sampleArticle, sampleKeyDate, sampleQuote, spanOf } from '../sample.ts';

const ALL: Scope = { story: null, asOf: null };
const PAGE = { limit: 50, offset: 0 };

type Given = { readonly article: Article; readonly findings: Findings };

/** An article with a statement, a key date and two people. */
function given(id: string, story: string | null, day: string, topic: string, parts: Partial<Article> = {}): Given {
  const calm = `“We want calm at the ${topic} this summer and not another strike,” Ada Byron said.`;
  const text = `${calm}\n\n${sentencesOf(topic, 12)}\n\nThe ${topic} union is visiting Bo Díaz on 1 August.`;
  const article = sampleArticle({
    id,
    story,
    published: day,
    title: `Report ${id}`,
    publisher: `The ${id} Note`,
    text,
    ...parts,
  });
  const quoted = `We want calm at the ${topic} this summer and not another strike`;
  const findings = {
    ...NOTHING,
    quotes: [sampleQuote(text, quoted, 'Ada Byron')],
    keyDates: [sampleKeyDate(text, 'on 1 August')],
    people: ['Ada Byron', 'Bo Díaz'].map((name) => ({
      name,
      kind: 'person' as const,
      role: null,
      aliases: [],
      gender: 'unknown' as const,
      mentions: [spanOf(text, name)],
    })),
  };
  return { article, findings };
}

/** Copies, the same words of one outlet in two reports, several stories, none, an article without a day, and a later copy that leads elsewhere. */
const ARTICLES: readonly Given[] = [
  given('a', 'harbour', '2016-07-11', 'pilot'),
  given('b', 'harbour', '2016-07-12', 'pilot'),
  given('c', 'port', '2016-07-10', 'pilot'),
  given('d', 'port', '2016-07-13', 'mayor', { publisher: 'The Evening Note' }),
  given('e', 'harbour', '2016-07-14', 'mayor', { publisher: 'The Evening Note', title: 'Another' }),
  given('f', null, '2016-07-14', 'crane'),
  given('g', 'harbour', '2016-07-09', 'crane'),
  given('h', 'port', '2016-07-15', 'ferry', { published: null }),
];

const joinTo = (further: readonly FurtherStory[]): Joining => ({
  pinned: null,
  why: ['the word x'],
  isWeak: false,
  further,
});

/** What each article has besides its main story, by the main story. */
type Further = (story: string) => readonly string[];

async function fill(store: Store, { article, findings }: Given, further: Further): Promise<void> {
  const others = article.story === null ? [] : further(article.story);
  const joining = joinTo(others.map((story) => ({ story, why: ['the word y'], isWeak: false })));
  await store.articles.save(article, findings, 'feed', SEEN, joining);
}

/** Every article, later a correction of two, and what the team ruled on two statements. */
async function fillAll(store: Store, further: Further, toMain = (story: string | null) => story): Promise<void> {
  const filed = ARTICLES.map(({ article, findings }) => ({
    article: { ...article, story: toMain(article.story) },
    findings,
  }));
  for (const one of filed) await fill(store, one, further);
  for (const one of filed.filter(({ article }) => 'ac'.includes(article.id)))
    await fill(
      store,
      { ...one, article: { ...one.article, title: 'Corrected', text: `${one.article.text}\n\nMore.` } },
      further,
    );
  for (const id of ['b', 'd']) {
    const { text } = ARTICLES.find(({ article }) => article.id === id)?.article ?? sampleArticle();
    const on = toWordAnchor(id, text, spanOf(text, text.slice(1, text.indexOf(',”'))));
    const found = 'Ada Byron';
    const decision =
      id === 'b'
        ? ({ kind: 'speaker', on, found, speaker: 'Bo Díaz' } as const)
        : ({ kind: 'not-speech', on, found } as const);
    await store.rulings.add({ decision, story: null, by: { user: 'U1', name: 'Ann' } }, SEEN);
  }
}

type Written = 'save' | 'keep' | 'keepAll' | 'remove' | 'setStories';
type Reads<Part> = { readonly [Name in keyof Part]: (scope: Scope) => Promise<unknown> };

/** Every read of the articles: one that is missing here is a type error. */
const readArticles = (store: Store): Reads<Omit<ArticleStore, Written>> => {
  const { articles } = store;
  const ids = ARTICLES.map(({ article }) => article.id);
  return {
    findAnalyzed: async () => null,
    revision: () => articles.revision(),
    ids: () => articles.ids('feed'),
    originOf: () => Promise.all(ids.map((id) => articles.originOf(id))),
    find: () => Promise.all(ids.map((id) => articles.find(id))),
    texts: () => articles.texts(ids),
    joining: async () =>
      (await Promise.all(ids.map((id) => articles.joining(id)))).map((one) => ({ ...one, further: [] })),
    countPassing: ({ story }) => articles.countPassing(story ?? 'harbour'),
    listForMatching: async () => (await articles.listForMatching('', 50)).map((one) => ({ ...one, further: [] })),
    overview: (scope) => articles.overview(scope),
    knownWords: (scope) => articles.knownWords(scope, ['pilot', 'crane', 'ferry', 'nothing']),
    newestDay: (scope) => articles.newestDay(scope),
    heads: (scope) => articles.heads(scope),
    arrivals: async () => articles.arrivals({ after: '0', since: SEEN.subtract({ hours: 1 }) }),
    publishedFrom: () => articles.publishedFrom('2016-07-11'),
    listFrom: (scope) => articles.listFrom(scope, '2016-07-10'),
    reports: (scope) => articles.reports({ ...scope, ...PAGE }),
    countLeads: (scope) => articles.countLeads(scope),
    leadsFrom: (scope) => articles.leadsFrom(scope, { from: '2016-07-01', to: '2016-08-01', skip: 0, limit: 50 }),
    findReports: async (scope) => {
      const { items } = await articles.reports({ ...scope, ...PAGE });
      return articles.findReports(
        scope,
        items.map(({ lead }) => lead.article.id),
      );
    },
    corrections: (scope) => articles.corrections({ ...scope, ...PAGE, article: null }),
    lastCorrections: () => articles.lastCorrections(ids),
    quotes: async (scope) => ({
      all: await articles.quotes({ ...scope, ...PAGE, speaker: null, about: null }),
      of: await articles.quotes({ ...scope, ...PAGE, speaker: keysOf('Ada Byron'), about: null }),
      given: await articles.quotes({ ...scope, ...PAGE, speaker: keysOf('Bo Díaz'), about: null }),
      about: await articles.quotes({ ...scope, ...PAGE, speaker: keysOf('Ada Byron'), about: 'calm strike' }),
      from: await articles.quotes({ ...scope, ...PAGE, speaker: null, about: null, from: '2016-07-12' }),
    }),
    keyDates: (scope) => articles.keyDates(scope),
    keyDatesSince: async (scope) => {
      const changes = await articles.keyDatesSince(scope, '2');
      return { ...changes, articles: changes.articles.toSorted() };
    },
    passages: async (scope) => {
      const found = await articles.passages({ ...scope, words: 'pilot union visiting', limit: 50 });
      return found.map(({ text, source, share }) => ({ text, source, share }));
    },
    search: (scope) => articles.search({ ...scope, ...PAGE, words: 'union visiting' }),
  };
};

const readNames = ({ names }: Store): Reads<NameStore> => ({
  like: (scope) => names.like(scope, 'by', 9),
  near: (scope) => names.near(scope, 'Ada Bryon'),
  person: (scope) => names.person(scope, 'Ada Byron'),
  peopled: (scope) => names.peopled(scope, [['calm'], ['calm', 'strike']], 50),
  people: (scope) => names.people({ ...scope, ...PAGE }),
});

/** A map has no order. */
const inOrder = (value: unknown) =>
  value instanceof Map ? [...value].sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)) : value;

/** Every answer, with what an earlier day would have been told. */
async function readAll(store: Store, story: string | null): Promise<unknown> {
  const answers: Record<string, unknown> = {};
  for (const asOf of [null, '2016-07-12'])
    for (const [name, read] of Object.entries({ ...readArticles(store), ...readNames(store) }))
      answers[`${name} ${asOf}`] = inOrder(await read({ story, asOf }));
  return { ...answers, matter: (await store.editions.matter(story)).articles };
}

/** Without the count of a story, and its name among those of an article. */
function withoutStory(answers: unknown, slug: string): unknown {
  const isCount = (value: unknown) => Array.isArray(value) && value[0] === slug && typeof value[1] === 'number';
  const text = JSON.stringify(answers, (_key, value) => inOrder(value));
  return JSON.parse(text, (_key, value) =>
    Array.isArray(value) && !isCount(value) ? value.filter((one) => one !== slug && !isCount(one)) : value,
  );
}

eachEngine((engine) => {
  it('what is told over all stories, and in the main ones, is the same whether articles belong to a second one too', async () => {
    const [one, several] = [await engine.open(), await engine.open()];
    await fillAll(one, () => []);
    await fillAll(several, () => ['also']);
    for (const story of [null, 'harbour', 'port'])
      expect(withoutStory(await readAll(several, story), 'also')).toEqual(
        withoutStory(await readAll(one, story), 'also'),
      );
    const given = { ...PAGE, speaker: keysOf('Bo Díaz'), about: null };
    for (const story of [null, 'harbour', 'also'])
      expect((await several.articles.quotes({ story, asOf: null, ...given })).total).toBe(1);
    await Promise.all([one.close(), several.close()]);
  });

  it('a story tells of articles that belong to it besides their main one as of its own', async () => {
    const [own, several] = [await engine.open(), await engine.open()];
    await fillAll(
      own,
      () => [],
      (story) => story && 'also',
    );
    await fillAll(several, () => ['also']);
    const WITHOUT_SCOPE = ['find', 'texts', 'joining', 'listForMatching', 'arrivals', 'publishedFrom'];
    const [expected, found] = [await readAll(own, 'also'), await readAll(several, 'also')].map((answers) =>
      Object.entries(answers as object).filter(([name]) => !WITHOUT_SCOPE.includes(name.split(' ')[0] ?? '')),
    );
    expect(found).toEqual(expected);
    await Promise.all([own.close(), several.close()]);
  });

  it('stories that articles leave and join again are as if they had never left', async () => {
    const [never, again] = [await engine.open(), await engine.open()];
    await fillAll(never, (story) => (story === 'harbour' ? ['port', 'also'] : ['also', 'harbour']));
    await fillAll(again, () => ['also']);
    const change = async (further: Further, toMain = (story: string | null) => story) => {
      const changes = ARTICLES.map(({ article: { id, story } }) => {
        const main = toMain(story);
        const others = main === null ? [] : further(main);
        return {
          id,
          story: main,
          ...joinTo(others.map((one) => ({ story: one, why: ['the word y'], isWeak: false }))),
        };
      });
      await again.articles.setStories(changes.map(({ pinned: _, ...rest }) => rest));
    };
    await change(() => []);
    await change(
      (story) => (story === 'port' ? [] : ['port']),
      (story) => story && 'also',
    );
    await change((story) => (story === 'harbour' ? ['port', 'also'] : ['also', 'harbour']));
    for (const story of [null, 'harbour', 'port', 'also']) {
      const ofAgain = withoutRevisions(await readAll(again, story));
      expect(ofAgain).toEqual(withoutRevisions(await readAll(never, story)));
    }
    expect((await again.articles.joining('a'))?.further.map(({ story }) => story)).toEqual(['port', 'also']);
    await Promise.all([never.close(), again.close()]);
  });

  it('an article that is taken away leaves all its stories', async () => {
    const store = await engine.open();
    await fillAll(store, () => ['also']);
    for (const { article } of ARTICLES) await store.articles.remove(article.id);
    expect((await store.articles.overview(ALL)).stories).toEqual(new Map());
    expect(await store.names.people({ ...ALL, story: 'also', ...PAGE })).toEqual({ items: [], total: 0 });
    await store.close();
  });
});

/** Saving more often counts more revisions, and what changed since one is another question. */
function withoutRevisions(answers: unknown): unknown {
  return Object.entries(answers as object).filter(
    ([name]) => !/^(revision|arrivals|publishedFrom|keyDatesSince) /.test(name),
  );
}
