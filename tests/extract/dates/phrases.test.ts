import { describe, expect, test } from 'vitest';
import { readKeyDates } from './read-key-dates.ts';

/** What lies ahead of Wednesday 14 March 2018, as it is printed, with the words of the day. */
function aheadIn(text: string): readonly string[] {
  const ahead = readKeyDates(text).keyDates.filter(({ certainty }) => certainty !== 'past');
  return ahead.map(({ event, span }) => `${text.slice(...span)}: ${event}`);
}

describe('another clause of the sentence says what the day is', () => {
  test.each([
    [
      'He will seek the same again on Thursday, when the mayor appears before the harbour board.',
      ['Thursday: the mayor appears before the harbour board'],
    ],
    [
      'The town will ask for a larger ferry of 200 seats Nils Holm will set out firm plans by 18 May.',
      ['18 May: Nils Holm will set out firm plans by 18 May'],
    ],
    ['Everything depends on Thursday, when it rains.', []],
    ['Pledges are made before Friday, when the marches are the largest.', []],
    ['It is not likely that a ferry of 200 seats Nils Holm will set out firm plans by 18 May.', []],
  ])('%s', (text, labels) => expect(aheadIn(text)).toEqual(labels));
});

describe('who is to do what', () => {
  test.each([
    [
      'Norway has won a delay allowing it to fulfil old contracts until 15 May.',
      ['15 May: [Norway] to fulfil old contracts until 15 May'],
    ],
    [
      'Nils Holm was seen. He went to the police and signed a paper ordering him to appear in court May 4, 2018.',
      ['May 4, 2018: [Nils Holm] to appear in court'],
    ],
    [
      'Norway has informed the harbour board of its plans to begin closing the northern quay in May.',
      ['May: [Norway’s] plans to begin closing the northern quay'],
    ],
    [
      'Nordic Harbours has informed the harbour board of its plans to begin closing the northern quay in May.',
      ['May: [Nordic Harbours’] plans to begin closing the northern quay'],
    ],
    ['That would allow the ferries to go back to work tomorrow.', []],
    ['He and Nils Holm and Lena Berg signed a paper ordering them to appear in court May 4, 2018.', []],
  ])('%s', (text, labels) => expect(aheadIn(text)).toEqual(labels));
});

describe('a name for a pronoun stands in brackets', () => {
  test.each([
    [
      'Norway is digging two deep wells to stop the leak but they are not expected to be finished until August.',
      ['August: [two deep wells] are not expected to be finished until August'],
    ],
    [
      'Nils Holm is seen as the mayor of the year, and his newest film will be released next week.',
      ['next week: [Nils Holm’s] newest film will be released'],
    ],
    ['A spokesman for the port said it would be laid on the seabed by Friday.', []],
    ['Two boats and three ferries lay there, but they are not expected to be finished until August.', []],
    ['Nils Holm and Ulf Berg met. His newest film will be released next week.', []],
  ])('%s', (text, labels) => expect(aheadIn(text)).toEqual(labels));
});

describe('a phrase names what is set, lasts or is to come', () => {
  test.each([
    [
      'The Coast Guard and Office of Harbours, Ferries and Quays have scheduled five more days of hearings, from April 19, in Moor.',
      ['April 19: five more days of hearings'],
    ],
    ['The new ban, in effect until April 30, does not go far.', ['April 30: The new ban in effect until April 30']],
    [
      'The house approved funding for the ferries in Moor until the end of June.',
      ['the end of June: funding for the ferries in Moor until the end of June'],
    ],
    [
      'Another 27 will be chosen at a town meeting next week.',
      ['next week: Another 27 will be chosen at a town meeting'],
    ],
    ['Another $10 million had been set aside for next year.', []],
  ])('%s', (text, labels) => expect(aheadIn(text)).toEqual(labels));
});

describe('an election that the article names', () => {
  const contest = 'It will be very hard for Nils Holm to win in November without a united party.';
  test('names the month in which somebody wants to win', () =>
    expect(aheadIn(`${contest} He has waited for the general election.`)).toEqual(['November: the general election']));
  test('is not made up', () => expect(aheadIn(contest)).toEqual([]));
  test('is not every month', () =>
    expect(aheadIn('He waits for the general election. It will be hard for Holm in November to sleep.')).not.toContain(
      'November: the general election',
    ));
});
