import { expect, test } from 'vitest';
import { noQuotesCard } from '../../../../src/card/answers/quotes/no-quotes-card.ts';
import { renderPlain } from '../../../../src/card/render-plain.ts';

const answer = {
  speaker: 'Bo Lynch',
  about: null,
  named: [],
  stories: ['syria'],
  command: 'quote',
  story: null,
  values: { speaker: 'Bo Lynch' },
};

test.each([
  [
    {},
    254,
    'all',
    'No quotes by Bo Lynch yet.',
    'Bo Lynch is not quoted. 254 quotes by others.',
    'All quotes: /syria quotes',
  ],
  [
    {},
    1,
    'all',
    'No quotes by Bo Lynch yet.',
    'Bo Lynch is not quoted. 1 quote by others.',
    'All quotes: /syria quotes',
  ],
  [
    { about: 'rain', values: { speaker: 'Bo Lynch', about: 'rain' } },
    3,
    'speaker',
    'No quotes by Bo Lynch on “rain” yet.',
    'Bo Lynch is not quoted on this. 3 quotes on other topics.',
    'All quotes by Bo Lynch: /quote speaker:"Bo Lynch"',
  ],
  [
    { speaker: null, about: 'rain', values: { about: 'rain' } },
    9,
    'all',
    'No quotes on “rain” yet.',
    '9 quotes on other topics.',
    'All quotes: /syria quotes',
  ],
  [
    { stories: ['a', 'b'] },
    2,
    'all',
    'No quotes by Bo Lynch yet.',
    'Bo Lynch is not quoted. 2 quotes by others.',
    'All quotes of a: /a quotes\nAll quotes of b: /b quotes',
  ],
] as const)('%j with %i quotes elsewhere leads there', (parts, count, whose, ...lines) => {
  expect(renderPlain(noQuotesCard({ ...answer, ...parts, elsewhere: { whose, count } }))).toBe(lines.join('\n\n'));
});

test('only where there are no quotes at all is that said', () => {
  const card = noQuotesCard({ ...answer, elsewhere: { whose: 'all', count: 0 } });
  expect(renderPlain(card)).toBe('No quotes by Bo Lynch yet.\n\nThe articles read so far quote nobody.');
});

test('someone who is named and never quoted is shown where they are named', () => {
  const source = { article: 'a', title: 'Talks', publisher: 'The Daily Note', agency: null, published: '2031-05-14' };
  const named = [
    { text: 'Bo Lynch was there.', source: { ...source, url: null, paragraph: 2, span: [0, 19] } },
  ] as const;
  const card = noQuotesCard({ ...answer, named, elsewhere: { whose: 'all', count: 2 } });
  expect(renderPlain(card).split('\n\n')).toEqual([
    'Bo Lynch: named, not quoted',
    'Bo Lynch was there.',
    '· The Daily Note, 14 May 2031, paragraph 2',
    'All quotes: /syria quotes',
  ]);
});
