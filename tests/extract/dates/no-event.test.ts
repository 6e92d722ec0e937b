import { describe, expect, test } from 'vitest';
import { readKeyDates, readLabels } from './read-key-dates.ts';

describe('what is not said is no event', () => {
  test.each([
    ['Port spokesman Nils Holm would not comment Friday night on whether the crew had been told.', '2018-03-09'],
    ['Holm would not say on Monday whether the ferry was safe.', '2018-03-12'],
    ['Holm wouldn’t discuss the plan on Monday.', '2018-03-12'],
  ])('%s', (text, day) => {
    const { times, keyDates } = readKeyDates(text);
    expect(times.map(({ value }) => value.slice(0, day.length))).toEqual([day]);
    expect(keyDates).toEqual([]);
  });

  test.each([
    ['a promise', 'Holm said that he would not discuss the plan before Friday.', '2018-03-16'],
    ['what is to be said', 'Holm will discuss the plan on Friday.', '2018-03-16'],
  ])('%s lies ahead', (_, text, day) => expect(readKeyDates(text).times.map(({ value }) => value)).toEqual([day]));

  test('a talk of the plan is one', () =>
    expect(readLabels('Holm will discuss the plan with the guild on Friday.')).toEqual([
      'Holm will discuss the plan with the guild',
    ]));
});

describe('what may be so, or goes on, is no event', () => {
  test.each([
    'The port may find itself having to answer further questions on Friday.',
    'The leak could turn into a great burden for Mayor Holm in April.',
    'The leak could become a danger for the town in April.',
    'The town will still be burning coal in June.',
    'In 20 years the world will have more boats than fish.',
    'The people who are playing the blame game today will ask for cheaper fish.',
    'Plans are expected to be finalized by Friday.',
    'Holm will risk stirring more anger on Friday by leaving the town.',
    'Read the notes of Ann Moor 2019: The mayor is in town.',
    'A strike could begin as soon as Friday and could last for weeks.',
    'Various options will be discussed at a board meeting tomorrow.',
    'Lund said there could be a vote on Friday.',
    'The ban halted work, disrupting Moor Oil’s plans to begin drilling five wells this summer.',
  ])('%s', (text) => expect(readLabels(text)).toEqual([]));

  test.each([
    ['Ada Lund could become the mayor of Moor in April.', 'Ada Lund could become the mayor of Moor'],
    ['A storm could turn into a hurricane on Friday.', 'A storm could turn into a hurricane'],
    [
      'The board will not discuss the plan for the quay until Friday.',
      'The board will not discuss the plan for the quay until Friday',
    ],
    ['The port will still be closed on Friday.', 'The port will still be closed'],
    ['In two years the port will open a new quay.', 'the port will open a new quay'],
    [
      'Plans for the quay will be presented to the board on Friday.',
      'Plans for the quay will be presented to the board',
    ],
    ['Lund said there could be a vote on the quay on Friday.', 'there could be a vote on the quay'],
    [
      'The paper tells of Moor Oil’s plans to begin drilling five wells this summer.',
      'Moor Oil’s plans to begin drilling five wells',
    ],
  ])('%s', (text, label) => expect(readLabels(text)).toEqual([label]));
});

test('the end of a season or business year is no day of its own', () => {
  const { times, keyDates } = readKeyDates(
    'The guild will publish its accounts for 2018/19 when the harbour is ready.',
  );
  expect(times.map(({ value }) => value)).toEqual(['2018', '2019']);
  expect(keyDates.map(({ date }) => date)).not.toContain('2019');
});
