import { describe, expect, test } from 'vitest';
import { readKeyDates } from './read-key-dates.ts';

/** Words of the day, date and label of what lies ahead of Wednesday 14 March 2018. */
function aheadIn(text: string): readonly string[] {
  const { keyDates } = readKeyDates(text);
  const ahead = keyDates.filter(({ certainty }) => certainty !== 'past');
  return ahead.map(({ span, date, event }) => `${text.slice(...span)} ${date} ${event}`);
}

describe('what may be on any day, or is only hoped to be, is told apart', () => {
  test.each([
    ['what can be', 'The new pump can clear the harbour of Moor by Friday.', []],
    [
      'after "hopes"',
      'Holm hopes the new pump can clear the harbour of Moor on Friday.',
      ['the new pump can clear the harbour of Moor'],
    ],
    [
      'a slip of the text',
      'Holm hopes the new pump can to clear the harbour of Moor on Friday.',
      ['the new pump can clear the harbour of Moor'],
    ],
    ['what could not have been', 'The vote of the guild on Friday could not have been louder.', []],
    ['who is not there', 'Holm could not be reached for comment on Friday.', []],
    ['who is not there until a day', 'Lund said Holm would not be able to return calls until Friday.', []],
    [
      'who will be there',
      'Lund said Holm would be able to leave the hospital on Friday.',
      ['Holm will be able to leave the hospital'],
    ],
    ['an aim', 'The strategy of the guild is to win the harbour in June.', []],
    ['a plan', 'The guild of Moor is to leave the harbour in June.', ['The guild of Moor is to leave the harbour']],
    ['what something is about', 'The quarrel of the guild is about the money in June.', []],
    ['a lead that is held', 'Holm holds a wide lead in the polls of Moor in June.', []],
    ['a vote that is held', 'Moor holds a vote on the quay in June.', ['Moor holds a vote on the quay']],
    ['a chance', 'There is a small chance that the storm will reach Moor on Friday.', []],
    ['odds', 'A shop in Moor gives odds on Holm’s departure by Friday.', []],
  ])('%s', (_, text, labels) =>
    expect(aheadIn(text).map((line) => line.replace(/^.*? \d{4}\S* /, ''))).toEqual(labels),
  );
});

describe('a day behind what was asked for or called is not its own', () => {
  test.each([
    ['a number after "to"', 'The mayor proposed raising the fee to 13 crowns next month.', []],
    [
      'an infinitive',
      'The mayor promised to raise the fee for boats next month.',
      ['next month 2018-04 The mayor promised to raise the fee for boats'],
    ],
    ['what was asked for', 'Holm asked for two boats to clear the harbour in May.', []],
    [
      'a meeting about what was',
      'Norland has called a meeting of the guild to discuss its answer to the sinking of one of its boats in the wide bay of Moor by a storm on Friday.',
      [],
    ],
    [
      'a meeting',
      'Norland has called a meeting of the guild for Friday.',
      ['Friday 2018-03-16 Norland has called a meeting of the guild'],
    ],
    [
      'a day that is set',
      'Norland has set May 3 as the start of a debate to end the strike.',
      ['May 3 2018-05-03 Norland has set May 3 as start of debate to end strike'],
    ],
  ])('%s', (_, text, labels) => expect(aheadIn(text)).toEqual(labels));

  test('a thing that had to be moved was no plan', () =>
    expect(aheadIn('The crane on the quay of Moor had to be moved on Monday after a storm.')).toEqual([]));
});

describe('two months of one event are one date', () => {
  test.each([
    [
      'two months',
      'The great storms arrive in Moor in August and September.',
      ['August 2018-08 The great storms arrive in Moor in August and September'],
    ],
    [
      'two days',
      'The guild of Moor votes on Friday and Saturday.',
      ['Friday 2018-03-16 The guild of Moor votes', 'Saturday 2018-03-17 The guild of Moor votes'],
    ],
    ['a year that is not said', 'In a year when Holm is meeting the guild of Moor, the town is loud.', []],
    ['a weekend begins before its day', 'The Easter weekend begins in Moor with a race of boats.', []],
    [
      'a holiday',
      'The race of Moor begins on Easter Monday with ten boats.',
      ['Easter Monday 2018-04-02 The race of Moor begins with ten boats'],
    ],
  ])('%s', (_, text, labels) => expect(aheadIn(text)).toEqual(labels));
});

describe('a label without marks and words that it cannot keep', () => {
  test.each([
    [
      'single quotation marks',
      'Holm plans to open a ‘harbour of peace’ hall in Moor on Friday.',
      'Holm plans to open a harbour of peace hall in Moor',
    ],
    [
      'an apostrophe',
      'Holm plans to open the sailors’ hall in Moor on Friday.',
      'Holm plans to open the sailors’ hall in Moor',
    ],
    [
      'two apostrophes',
      "Holm plans to read ''The Moor Boats'' to the guild on Friday.",
      'Holm plans to read The Moor Boats to the guild',
    ],
    ['"plus"', 'Plus the ferries of Moor will stop running on Friday.', 'the ferries of Moor will stop running'],
  ])('%s', (_, text, label) => expect(aheadIn(text)).toEqual([`Friday 2018-03-16 ${label}`]));

  test.each([
    'None of the ferries of Moor will leave the harbour on Friday.',
    'Worried the town might lose its harbour on Friday, Holm wrote to the king.',
    'The ferry of Moor may not last past Friday.',
  ])('%s', (text) => expect(aheadIn(text)).toEqual([]));
});

describe('who is voted for in a month: the election of that month', () => {
  test.each([
    ['a candidate', 'She drew many who care about a candidate who can win in May.', ['May 2018-05 the May election']],
    [
      'a president',
      'It can be undone if a Norlander is elected president in May.',
      ['May 2018-05 the presidential election'],
    ],
    [
      'the election that the article names',
      'The mayoral election is near. She drew many who care about a candidate who can win in May.',
      ['May 2018-05 the mayoral election'],
    ],
    ['a match', 'She drew many who care about a team that can win in May.', []],
    [
      'what is far from the month',
      'He wants to win the fans of the candidate, but there is a long cold season to live through in May.',
      [],
    ],
  ])('%s', (_, text, labels) => expect(aheadIn(text)).toEqual(labels));
});
