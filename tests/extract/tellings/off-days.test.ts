import { expect, it, test } from 'vitest';
import { tellingsOf } from './tellings-of.ts';

/** Days ahead of an article of Wed 14 May 2031 on which nothing happens any more. */
const offIn = (text: string) =>
  tellingsOf(text)
    .filter(({ date }) => date > '2031-05-14')
    .map(({ date, certainty, span }) => [date, certainty, text.slice(...span)]);

const HEAD = 'The council of Marrow met today. Members spoke about the harbour. Nothing was decided.';

test.each([
  [
    'The ministers had been due to meet on Sunday in the city of Holm. The meeting has been postponed, a spokesman said.',
    'postponed',
    'The ministers had been due to meet on Sunday in the city of Holm.',
  ],
  [
    'Holm Works was due to pay its owners on Monday, which has now been cancelled.',
    'called off',
    'Holm Works was due to pay its owners on Monday, which has now been cancelled.',
  ],
  [
    'The council had been due to vote on 20 May. It has called off the vote.',
    'called off',
    'The council had been due to vote on 20 May.',
  ],
])('%s', (text, certainty, sentence) => {
  expect(offIn(`${HEAD}\n\n${text}`).map(([, ...found]) => found)).toEqual([[certainty, sentence]]);
});

it('is not said where nobody says what became of the plan', () => {
  expect(offIn(`${HEAD}\n\nThe ministers had been due to meet on Sunday. They are in Holm.`)).toEqual([]);
});

it('is not said of a day that stands', () => {
  const found = offIn(`${HEAD}\n\nThe council will meet on Sunday. A concert was cancelled.`);
  expect(found.map(([, certainty]) => certainty)).toEqual(['scheduled']);
});
