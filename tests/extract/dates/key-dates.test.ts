import { describe, expect, test } from 'vitest';
import type { Person } from '../../../src/core/person.ts';
import { createAnalyzer } from '../../../src/extract/analysis/analysis.ts';
import { createKeyDateFinder } from '../../../src/extract/dates/key-dates.ts';
import { createTimeFinder } from '../../../src/extract/dates/times.ts';
import { LEXICON } from './lexicon.ts';

const findTimes = createTimeFinder(LEXICON);
const findKeyDates = createKeyDateFinder(LEXICON);
const analyze = createAnalyzer(LEXICON);

/** Wednesday 14 March 2018. */
const PUBLISHED = '2018-03-14';

function keyDatesIn(text: string, names: readonly string[] = [], published = PUBLISHED) {
  const document = analyze({ text, title: null, published }, null);
  const people = names.map((name) => personIn(text, name));
  return findKeyDates(document, { times: findTimes(document, null), quotes: [], people }, null);
}

function personIn(text: string, name: string): Person {
  const surname = name.split(' ').at(-1) ?? name;
  const at = text.indexOf(surname);
  return {
    kind: 'person',
    name,
    role: null,
    aliases: [surname],
    gender: 'unknown',
    mentions: [[at, at + surname.length]],
  };
}

const shown = (text: string) => keyDatesIn(text).map(({ date, certainty, event }) => [date, certainty, event]);

describe('how firm a date is', () => {
  test.each([
    ['Harbour talks will open on March 20.', '2018-03-20', 'scheduled'],
    ['Harbour talks are due to open next Monday.', '2018-03-19', 'scheduled'],
    ['Harbour talks could resume on March 20.', '2018-03-20', 'expected'],
    ['The harbour talks are expected to resume in April.', '2018-04', 'expected'],
    ['The harbour talks are not expected to resume until April.', '2018-04', 'expected'],
    ['Mayor Holm hopes that the harbour talks will resume in April.', '2018-04', 'expected'],
    ['Mayor Holm announced that the harbour talks will resume in April.', '2018-04', 'scheduled'],
    ['The target for the harbour talks is April 2.', '2018-04-02', 'target'],
    ['April 2 is the deadline for the harbour talks.', '2018-04-02', 'deadline'],
    ['Holm ordered the blockade lifted by Friday.', '2018-03-16', 'deadline'],
    ['The strike ended on Monday after a vote.', '2018-03-12', 'past'],
  ])('%s', (text, date, certainty) => {
    expect(keyDatesIn(text)).toMatchObject([{ date, certainty }]);
  });

  test('the target of an audience is none', () => {
    expect(keyDatesIn('The target audience is Bergen, where the old guild will vote on April 2.')).toMatchObject([
      { date: '2018-04-02', certainty: 'scheduled' },
    ]);
  });

  test.each([
    'Talks should begin on April 2, but Holm says this is a "target" and not a "drop dead date" nor deadline.',
    'Talks should begin on April 2, which is a target and not a deadline.',
    'The talks have a target of April 2, not a hard deadline.',
  ])('a denied deadline is none: %s', (text) => {
    expect(keyDatesIn(text)).toMatchObject([{ date: '2018-04-02', certainty: 'target' }]);
  });

  test('a target that passed is past', () => {
    expect(shown('The target date for a port treaty, March 12, passed on Monday without one.')).toEqual([
      ['2018-03-12', 'past', 'target date for a port treaty'],
    ]);
  });

  test('what was planned and did not take place is past', () => {
    expect(keyDatesIn('The talks were supposed to open on March 5 but never did.')).toMatchObject([
      { date: '2018-03-05', certainty: 'past' },
    ]);
  });

  test('a plan that was moved is a plan still', () => {
    expect(keyDatesIn('The talks had been scheduled for March 5, and were then moved to March 26.')).toMatchObject([
      { date: '2018-03-05', certainty: 'scheduled' },
      { date: '2018-03-26', certainty: 'scheduled' },
    ]);
  });
});

describe('the event', () => {
  test('two tellings of one date are one key date', () => {
    expect(shown('Harbour talks will open on April 2. The April 2 talks will last a week.')).toHaveLength(1);
  });

  test('its clause and its words are spans of the text', () => {
    const text = 'Holm was tired, but the harbour talks will open on April 2, she said.';
    const [found] = keyDatesIn(text);
    expect(text.slice(...(found?.span ?? [0, 0]))).toBe('April 2');
    expect(text.slice(...(found?.about ?? [0, 0]))).toBe('but the harbour talks will open on April 2');
  });
});

describe('who set it', () => {
  test.each([
    ['Ada Holm announced that the talks will open on April 2.', 'Ada Holm'],
    ['The talks will open on April 2, a date set by Ada Holm.', 'Ada Holm'],
  ])('%s', (text, setBy) => {
    expect(keyDatesIn(text, ['Ada Holm'])).toMatchObject([{ setBy }]);
  });

  test.each([
    'A ruling that set off a row, which Holm regrets, will be read on April 2.',
    'Holm insisted that the talks will open on April 2.',
    'The talks open on April 2, but Holm stressed that this is a target.',
    'Holm set a record last year and will defend the title at the May 5 Bergen championship.',
    'According to Holm, the talks will open on April 2.',
    'Holm announced the talks on Monday.',
    'Aides to Holm announced that the talks will open on April 2.',
    "Holm's office announced that the talks will open on April 2.",
    'Holm has not set the April 2 deadline for the talks, which will open on April 2.',
    'The talks will open on April 2, but Holm calls it a "target", not a "drop dead date".',
  ])('nobody: %s', (text) => {
    expect(keyDatesIn(text, ['Ada Holm'])).toMatchObject([{ setBy: null }]);
  });

  test('whoever is scheduled to travel has set nothing', () => {
    expect(keyDatesIn('Holm was scheduled to begin a visit on April 2.', ['Ada Holm'])).toMatchObject([
      { setBy: null },
    ]);
  });
});

describe('no key date', () => {
  test.each([
    'Holm said on Tuesday that she was tired.',
    'The port has been free since 1901.',
    'Monday, 12 March 2018',
    'It was her third visit this year.',
    'Prices have risen recently.',
    'Without talks of any kind, it ended in 1990.',
  ])('%s', (text) => {
    expect(keyDatesIn(text)).toEqual([]);
  });

  test('without a day of publication nothing is ahead or behind', () => {
    const document = analyze({ text: 'Talks will open on April 2.', title: null, published: null }, null);
    expect(findKeyDates(document, { times: findTimes(document, null), quotes: [], people: [] }, null)).toEqual([]);
  });
});
