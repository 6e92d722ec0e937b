import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Findings } from '../../../src/core/findings.ts';
import type { Person } from '../../../src/core/person.ts';
import type { Scope } from '../../../src/store/port/articles.ts';
import type { OpenStore } from '../../../src/store/port/port.ts';
import { eachEngine } from '../engines/each-engine.ts';
import { NOTHING, SEEN, sampleArticle, sampleQuote } from '../sample.ts';

const ALL = { story: null, asOf: null };
const PAGE = { limit: 10, offset: 0 };
const { text } = sampleArticle();

eachEngine((engine) => {
  let store: OpenStore;
  beforeEach(async () => {
    store = await engine.open();
  });
  afterEach(() => store.close());

  const person = (name: string, role: string | null, ...aliases: string[]): Person => ({
    name,
    role,
    aliases,
    kind: 'person',
    gender: 'unknown',
    mentions: [[0, 1]],
  });

  /** An article of a day that names people and quotes others. */
  function save(id: string, published: string, findings: Partial<Findings>, story = 'harbour') {
    return store.articles.save(sampleArticle({ id, published, story }), { ...NOTHING, ...findings }, 'data', SEEN);
  }

  const like = async (typed: string, scope: Scope = ALL) =>
    (await store.names.like(scope, typed, 10)).map(({ name }) => name);

  describe('like', () => {
    beforeEach(async () => {
      await save('a', '2016-07-13', {
        people: [
          person('Ada Byron', 'pilot', 'Byron'),
          person('Staffan de Mistura', null, 'de Mistura'),
          person('Bo Ek', null),
        ],
        quotes: [sampleQuote(text, 'calm', 'Staffan de Mistura'), sampleQuote(text, 'want', 'Jean-Marc Aÿrault')],
      });
      await save('b', '2016-07-20', { people: [person('Ada Berg', 'mayor')] }, 'airport');
    });

    it.each([
      ['ada', ['Ada Berg', 'Ada Byron']],
      ['byron', ['Ada Byron']],
      ['de mistura', ['Staffan de Mistura']],
      ['staffan mis', ['Staffan de Mistura']],
      ['b', ['Ada Berg', 'Ada Byron', 'Bo Ek']],
      ['marc ayrault', ['Jean-Marc Aÿrault']],
      ['ada mistura', []],
      ['%', []],
      ["' or 1=1 --", []],
      ['\0', []],
    ])('finds who is meant by %j', async (typed, names) => {
      expect([...(await like(typed))].sort()).toEqual(names);
    });

    it('gives everyone where nothing was typed, most quoted first, then most named', async () => {
      expect(await like('')).toEqual(['Staffan de Mistura', 'Jean-Marc Aÿrault', 'Ada Berg', 'Ada Byron', 'Bo Ek']);
    });

    it('knows only those of the story, and of the day', async () => {
      expect(await like('ada', { story: 'harbour', asOf: null })).toEqual(['Ada Byron']);
      expect(await like('ada', { story: null, asOf: '2016-07-13' })).toEqual(['Ada Byron']);
    });

    it('forgets those of an article that is gone, or says otherwise now', async () => {
      await store.articles.remove('b');
      expect(await like('ada')).toEqual(['Ada Byron']);
      await save('a', '2016-07-13', { people: [person('Cy Moe', null)] });
      expect([await like('ada'), await like('cy')]).toEqual([[], ['Cy Moe']]);
    });
  });

  it('a speaker is counted under one spelling, and a role without a name is nobody', async () => {
    const calm = sampleQuote(text, 'calm', 'Ada Byron');
    const quotes = [calm, sampleQuote(text, 'want', 'ada byron'), sampleQuote(text, 'We', 'the spokesman', 'role')];
    await save('a', '2016-07-13', { quotes });
    await save('b', '2016-07-14', { quotes: [sampleQuote(text, 'harbour', 'Ada Byron')] });
    const [ada, ...others] = await store.names.like(ALL, '', 10);
    expect([ada, others]).toEqual([{ name: expect.stringMatching(/ada byron/i), aliases: [], quotes: 3 }, []]);
    expect((await store.names.like({ story: 'harbour', asOf: '2016-07-13' }, 'ada', 10))[0]?.quotes).toBe(2);
  });

  describe('near', () => {
    it('finds a slip of the pen, but not outside the story', async () => {
      await save('a', '2016-07-13', { people: [person('John Kirby', null), person('Ada Byron', null)] });
      expect(await store.names.near(ALL, 'kriby')).toEqual(['John Kirby']);
      expect(await store.names.near({ story: 'airport', asOf: null }, 'kriby')).toEqual([]);
      expect(await store.names.near(ALL, 'x'.repeat(10_000))).toEqual([]);
    });
  });

  describe('person', () => {
    it('has each role once, the newest first, and all that was counted', async () => {
      await save('a', '2016-07-13', { people: [person('Ada Byron', 'minister', 'Byron')] });
      await save('b', '2016-07-14', { people: [person('ada byron', 'Minister')] });
      await save('c', '2016-07-15', {
        people: [person('Ada Byron', 'former minister')],
        quotes: [sampleQuote(text, 'calm', 'Ada Byron')],
      });
      const ada = await store.names.person(ALL, 'ADA BYRON');
      expect(ada?.roles.map(({ role, source }) => [role, source.article])).toEqual([
        ['former minister', 'c'],
        ['Minister', 'b'],
      ]);
      expect(ada).toMatchObject({ name: 'Ada Byron', aliases: ['Byron'], mentions: 3, quotes: 1 });
      expect(ada?.source?.article).toBe('c');
      expect(await store.names.person({ story: 'airport', asOf: null }, 'Ada Byron')).toBeUndefined();
    });

    it('is not the same for a surname alone', async () => {
      await save('a', '2016-07-13', { people: [person('Ada Byron', null), person('Byron', null)] });
      expect((await store.names.people({ ...ALL, ...PAGE })).total).toBe(2);
    });
  });

  it('people come in slices, most quoted first', async () => {
    const people = ['A', 'B', 'C'].map((name) => person(name, null));
    await save('a', '2016-07-13', { people, quotes: [sampleQuote(text, 'calm', 'C')] });
    const { items, total } = await store.names.people({ ...ALL, limit: 2, offset: 0 });
    expect([items.map(({ name }) => name), total]).toEqual([['C', 'A'], 3]);
  });

  it('people of a day in the past are counted as they were then', async () => {
    await save('a', '2016-07-13', { people: [person('A', null), person('B', null)] });
    await save('b', '2016-07-14', { people: [person('C', null)], quotes: [sampleQuote(text, 'calm', 'B')] });
    const asOf = async (day: string) => {
      const { items, total } = await store.names.people({ story: null, asOf: day, limit: 9, offset: 0 });
      return [items.map(({ name, quotes, mentions }) => [name, quotes, mentions]), total];
    };
    const first = [
      ['A', 0, 1],
      ['B', 0, 1],
    ];
    expect(await asOf('2016-07-13')).toEqual([first, 2]);
    expect(await asOf('2016-07-14')).toEqual([
      [
        ['B', 1, 1],
        ['A', 0, 1],
        ['C', 0, 1],
      ],
      3,
    ]);
    expect(await asOf('2016-07-12')).toEqual([[], 0]);
    await store.articles.remove('b');
    expect(await asOf('2016-07-14')).toEqual([first, 2]);
  });
});
