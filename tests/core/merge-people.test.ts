import { expect, test } from 'vitest';
import { mergePeople } from '../../src/core/merge-people.ts';
import type { PersonInArticle } from '../../src/core/views.ts';

const source = (article: string) => ({
  article,
  title: article,
  publisher: null,
  agency: null,
  published: '2016-07-13',
  url: null,
  paragraph: 1,
  span: [0, 1] as const,
});
const row = (name: string, role: string | null, article: string): PersonInArticle => ({
  name,
  role,
  aliases: [],
  gender: 'unknown',
  mentions: 2,
  source: source(article),
});

test('one person in several articles is one, with each role once, newest first', () => {
  const [anna] = mergePeople(
    [
      row('Anna Berg', 'former minister', 'new'),
      row('anna berg', 'minister', 'old'),
      row('Anna Berg', 'Minister', 'older'),
    ],
    [{ name: 'Anna Berg', quotes: 3 }],
  );
  expect(anna?.roles.map(({ role }) => role)).toEqual(['former minister', 'minister']);
  expect(anna).toMatchObject({ name: 'Anna Berg', mentions: 6, quotes: 3 });
});

test('a surname alone is never merged into a full name', () => {
  expect(mergePeople([row('Anna Berg', null, 'a'), row('Berg', null, 'b')], [])).toHaveLength(2);
});

test('the most quoted come first', () => {
  const people = mergePeople([row('A', null, 'a'), row('B', null, 'a')], [{ name: 'B', quotes: 1 }]);
  expect(people.map(({ name }) => name)).toEqual(['B', 'A']);
});
