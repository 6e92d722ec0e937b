import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { UserError } from '../../../src/core/errors.ts';
import { toWordAnchor } from '../../../src/core/rulings/word-anchor.ts';
import { describePerson, listPeople } from '../../../src/desk/ask/people.ts';
import { countSpeakerWords, findQuotes } from '../../../src/desk/ask/statements/quotes.ts';
import { createPeopleBook } from '../../../src/desk/people/people-book.ts';
import { suggestPeople } from '../../../src/desk/suggest/suggest-people.ts';
import type { OpenStore } from '../../../src/store/port/port.ts';
import { eachEngine } from '../../store/engines/each-engine.ts';
import { NOTHING, SEEN, sampleArticle, spanOf } from '../../store/sample.ts';
import { editionsOf } from '../editions-of.ts';
import { type Said, toFindings } from './to-findings.ts';

const ALL = { story: null, asOf: null };
const PAGE = { page: 1, size: 20 };

eachEngine((engine) => {
  let store: OpenStore;
  beforeEach(async () => {
    store = await engine.open();
  });
  afterEach(() => store.close());

  const parts = () => ({
    articles: store.articles,
    names: store.names,
    people: createPeopleBook(editionsOf(store), () => '2031-12-31'),
  });
  const index = () => parts().people.in(ALL);

  /** An article of a day in which people say things, or are only named. */
  function tell(id: string, published: string, said: readonly Said[], story = 'bridge') {
    const text = said.map(({ words, people }) => `“${words ?? ''}” ${people[0]?.name} of ${id}.`).join('\n\n');
    const article = sampleArticle({ id, published, text, story, title: `Told by ${id}` });
    return store.articles.save(article, { ...NOTHING, ...toFindings(text, said) }, 'data', SEEN);
  }

  const quotesOf = async (speaker: string, asOf: string | null = null) => {
    const { quotes, ...view } = await findQuotes(parts(), { story: null, asOf, speaker, about: null, ...PAGE });
    return { ...view, total: quotes.total, said: quotes.items.map(({ quote }) => quote.text) };
  };
  const failure = async (asked: Promise<unknown>) => asked.then(() => null).catch((error: UserError) => error);

  describe('one person under several names', () => {
    beforeEach(async () => {
      await tell('a', '2031-05-01', [{ people: [{ name: 'Alan B. Rudd', role: 'envoy' }], words: 'The first.' }]);
      await tell('b', '2031-05-03', [{ people: [{ name: 'Alan Rudd', role: 'minister' }], words: 'The second.' }]);
      await tell('c', '2031-05-05', [{ people: [{ name: 'Rudd' }], words: 'The third.' }]);
    });

    test('is quoted with all that was said under any of them, newest first', async () => {
      const all = { speaker: 'Alan B. Rudd', total: 3, said: ['The third.', 'The second.', 'The first.'] };
      for (const typed of ['rudd', 'Alan Rudd', 'alan b. rudd']) expect(await quotesOf(typed)).toMatchObject(all);
    });

    test('is counted by what was published by then', async () => {
      expect(await quotesOf('rudd', '2031-05-03')).toMatchObject({ total: 2, said: ['The second.', 'The first.'] });
      const { person } = await describePerson(parts(), { story: null, asOf: '2031-05-02' }, 'rudd');
      expect(person).toMatchObject({ name: 'Alan B. Rudd', quotes: 1, aliases: [] });
    });

    test('has the roles newest first, each with where it stands', async () => {
      const { person, latest } = await describePerson(parts(), ALL, 'rudd');
      expect(person.roles.map(({ role, source }) => [role, source.published])).toEqual([
        ['minister', '2031-05-03'],
        ['envoy', '2031-05-01'],
      ]);
      expect(person).toMatchObject({ quotes: 3, source: { article: 'c' } });
      expect(latest).toHaveLength(3);
    });

    test('a page further on goes on where the one before ended', async () => {
      const request = { ...ALL, speaker: 'rudd', about: null, page: 2, size: 2 };
      const { quotes } = await findQuotes(parts(), request);
      expect(quotes.items.map(({ quote }) => quote.text)).toEqual(['The first.']);
    });
  });

  describe('two of a surname', () => {
    beforeEach(async () => {
      await tell('a', '2031-05-01', [{ people: [{ name: 'Alan Rudd', role: 'envoy' }], words: 'The first.' }]);
      await tell('b', '2031-05-03', [{ people: [{ name: 'Ella Rudd', role: 'mayor' }], words: 'The second.' }]);
      await tell('c', '2031-05-05', [{ people: [{ name: 'Rudd' }], words: 'The third.' }]);
    });

    test('are offered by full name and role', async () => {
      const error = await failure(quotesOf('rudd'));
      expect(error?.instead).toEqual({
        option: 'speaker',
        values: ['Alan Rudd', 'Ella Rudd'],
        labels: ['Alan Rudd, envoy', 'Ella Rudd, mayor'],
      });
    });

    test('have each their own; what may be either’s is nobody’s', async () => {
      expect(await quotesOf('Alan Rudd')).toMatchObject({ said: ['The first.'] });
      expect(await quotesOf('ella')).toMatchObject({ said: ['The second.'] });
    });

    test('are suggested with their roles', async () => {
      expect(suggestPeople(await index(), 'rud', () => true)).toEqual([
        { name: 'Alan Rudd, envoy', value: 'Alan Rudd' },
        { name: 'Ella Rudd, mayor', value: 'Ella Rudd' },
      ]);
      expect(suggestPeople(await index(), 'alan', () => true)).toEqual([{ name: 'Alan Rudd', value: 'Alan Rudd' }]);
    });
  });

  test('two of the same name are told apart by the role, and each can be asked', async () => {
    await tell('a', '2031-05-01', [{ people: [{ name: 'King Abel', role: 'King of Freedonia' }], words: 'Free.' }]);
    await tell('b', '2031-05-02', [{ people: [{ name: 'King Abel', role: 'King of Sylvania' }], words: 'Green.' }]);
    const error = await failure(quotesOf('king abel'));
    expect([...(error?.instead?.values ?? [])].sort()).toEqual([
      'King Abel, King of Freedonia',
      'King Abel, King of Sylvania',
    ]);
    expect(await quotesOf('King Abel, King of Freedonia')).toMatchObject({ total: 1, said: ['Free.'] });
    expect(await quotesOf('King Abel, King of Sylvania', '2031-05-02')).toMatchObject({ total: 1, said: ['Green.'] });
  });

  test('two spellings of one name are one', async () => {
    await tell('a', '2031-05-01', [{ people: [{ name: 'Musa Karim', role: 'spokesman' }], words: 'One.' }]);
    await tell('b', '2031-05-02', [{ people: [{ name: 'Moussa Karim', role: 'spokesman' }], words: 'Two.' }]);
    expect(await quotesOf('musa karim')).toMatchObject({ total: 2 });
    expect(await quotesOf('karim')).toMatchObject({ total: 2 });
  });

  test('who said it together is found under each name, and it counts once for everyone', async () => {
    await tell('a', '2031-05-01', [{ people: [{ name: 'Ann Moor' }, { name: 'Bo Finn' }], words: 'Together.' }]);
    await tell('b', '2031-05-02', [{ people: [{ name: 'Bo Finn' }], words: 'Alone.' }]);
    expect(await quotesOf('finn')).toMatchObject({ total: 2, said: ['Alone.', 'Together.'] });
    expect(await quotesOf('moor')).toMatchObject({ total: 1, said: ['Together.'] });
    const { quotes } = await findQuotes(parts(), { ...ALL, speaker: null, about: null, ...PAGE });
    expect([quotes.total, quotes.items.map(({ quote }) => quote.text)]).toEqual([2, ['Alone.', 'Together.']]);
    const about = await findQuotes(parts(), { ...ALL, speaker: 'finn', about: 'together', ...PAGE });
    expect(about.quotes.total).toBe(1);
    expect((await findQuotes(parts(), { ...ALL, speaker: null, about: 'together', ...PAGE })).quotes.total).toBe(1);
  });

  test('what the team gave to someone is theirs alone, also of a joint statement, and of a name that no article has', async () => {
    await tell('a', '2031-05-01', [{ people: [{ name: 'Ann Moor' }, { name: 'Bo Finn' }], words: 'Together.' }]);
    const text = (await store.articles.find('a'))?.article.text ?? '';
    const on = toWordAnchor('a', text, spanOf(text, 'Together.'));
    const decision = { kind: 'speaker', on, found: 'Ann Moor', speaker: 'Cy Hale' } as const;
    await store.rulings.add({ decision, story: null, by: { user: 'U1', name: 'Ed' } }, SEEN);
    expect(await quotesOf('hale')).toMatchObject({ speaker: 'Cy Hale', total: 1, said: ['Together.'] });
    for (const name of ['moor', 'finn']) expect(await quotesOf(name)).toMatchObject({ total: 0, said: [] });
    expect((await findQuotes(parts(), { ...ALL, speaker: null, about: null, ...PAGE })).quotes.total).toBe(1);
  });

  test('who is named and never quoted is shown where they are named', async () => {
    await tell('a', '2031-05-01', [
      { people: [{ name: 'Ann Moor' }], words: 'It holds.' },
      { people: [{ name: 'Cy Hale' }] },
    ]);
    expect(await quotesOf('hale')).toMatchObject({
      speaker: 'Cy Hale',
      total: 0,
      named: [{ text: '“” Cy Hale of a.', source: { article: 'a', paragraph: 2 } }],
      elsewhere: { whose: 'all', count: 1 },
    });
  });

  test('an organization that speaks can be asked, and stands after the people', async () => {
    const office = { name: 'Harbour Office', kind: 'organisation' } as const;
    await tell('a', '2031-05-01', [
      { people: [office], words: 'It opens.' },
      { people: [{ name: 'Ann Moor' }] },
      { people: [{ name: 'Silent Board', kind: 'organisation' }] },
    ]);
    await tell('b', '2031-05-02', [{ people: [office], words: 'It opened.' }], 'harbour');
    expect(await quotesOf('the harbour office')).toMatchObject({ speaker: 'Harbour Office', total: 2 });
    const list = async (story: string | null) => {
      const { items, total, organisations } = await listPeople(parts(), { story, asOf: null }, PAGE);
      return { total, organisations, names: items.map(({ name, quotes }) => [name, quotes]) };
    };
    expect(await list(null)).toEqual({
      total: 2,
      organisations: 1,
      names: [
        ['Ann Moor', 0],
        ['Harbour Office', 2],
      ],
    });
    expect((await list('bridge')).names[1]).toEqual(['Harbour Office', 1]);
  });

  test('a speaker whom no article explains can be asked, and is not listed', async () => {
    await tell('a', '2031-05-01', [{ people: [{ name: 'Dee Holm' }], words: 'It holds.', isExplained: false }]);
    expect(await quotesOf('dee holm')).toMatchObject({ speaker: 'Dee Holm', total: 1 });
    expect((await listPeople(parts(), ALL, PAGE)).total).toBe(0);
  });

  test('a name that no article has is answered with the nearest ones', async () => {
    await tell('a', '2031-05-01', [{ people: [{ name: 'Ann Moor' }], words: 'It holds.' }]);
    expect((await failure(quotesOf('moar')))?.instead).toEqual({ option: 'speaker', values: ['Ann Moor'] });
    expect(await countSpeakerWords(parts(), ALL, ['ann', 'moor', 'holds'])).toBe(2);
    expect(await countSpeakerWords(parts(), ALL, ['nobody', 'here'])).toBe(2);
  });
});
