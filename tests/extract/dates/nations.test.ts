import { describe, expect, test } from 'vitest';
import { createNationAt } from '../../../src/extract/dates/key/nation/nations.ts';
import { findWords } from '../../../src/extract/text/words.ts';
import { LEXICON } from './lexicon.ts';
import { readKeyDates, readLabels } from './read-key-dates.ts';

const NORWAY = 'Norway counted its boats. Norwegian sailors were few. Oslo was silent.';

describe('a label says of which nation', () => {
  test.each([
    ['an election', 'The mayor said elections could be held in May.', '[Norwegian] elections could be held'],
    [
      'its kind with it',
      'The mayor said that parliamentary elections will be held in May.',
      '[Norwegian] parliamentary elections will be held',
    ],
    [
      'a vote with an article of its own',
      'The mayor promised to hold an early election in May.',
      'The mayor promised to hold a [Norwegian] early election',
    ],
    [
      'the government',
      'The government is expected to decide on the quay on Friday.',
      'The [Norwegian] government is expected to decide on the quay',
    ],
    ['the country', 'The first boats will be in the country on Friday.', 'The first boats will be in [Norway]'],
    ['whose it is', 'The country’s last ferry will be sold on Friday.', '[Norway’s] last ferry will be sold'],
    [
      'the capital',
      'Thousands of sailors will gather in the capital on Friday.',
      'Thousands of sailors will gather in [Oslo]',
    ],
    [
      'before the day that names it',
      'The mayor is waiting for the 26 May referendum.',
      'the [Norwegian] 26 May referendum',
    ],
    [
      'a parliament without an article',
      'A report on the quay will be presented to parliament on Friday.',
      'A report on the quay will be presented to the [Norwegian] parliament',
    ],
  ])('%s', (_, sentence, expected) => {
    expect(readLabels(`${NORWAY}\n\n${sentence}`)).toEqual([expected]);
  });

  test.each([
    [
      'a vote, though the US is named as often',
      'US boats came to Moor. Americans paid for the quay. The US was near.\n\nThe mayor said elections could be held in May.',
      '[Norwegian] elections could be held',
    ],
    [
      'a law that is called by what it is of',
      'The king signed a decree on old boats. It was late. The decree takes effect in May.',
      'The [Norwegian decree on old boats] takes effect',
    ],
    [
      'a prime minister',
      'The prime minister is due to open the fair on Friday.',
      'The [Norwegian] prime minister is due to open the fair',
    ],
  ])('also %s', (_, sentence, expected) => {
    expect(readLabels(`${NORWAY}\n\n${sentence}`)).toEqual([expected]);
  });

  test('no prime minister is American', () =>
    expect(
      readLabels(
        'Americans counted boats. The US was silent.\n\nThe prime minister is due to open the fair on Friday.',
      ),
    ).toEqual(['The prime minister is due to open the fair']));

  test('with the span of the day', () => {
    const text = `${NORWAY}\n\nThe mayor said elections could be held in May.`;
    const [found] = readKeyDates(text).keyDates;
    expect(found && text.slice(...found.span)).toBe('May');
  });

  test('by the only one that its sentence names', () => {
    expect(readLabels('Boats are sent to Norway ahead of the planned elections on May 3.')).toEqual([
      'the planned [Norwegian] elections',
    ]);
  });

  test.each([
    ['that it names already', 'Elections in Norway could be held in May.', 'Elections in Norway could be held'],
    [
      'of a body with another owner',
      'The government of Moor is expected to decide on the quay on Friday.',
      'The government of Moor is expected to decide on the quay',
    ],
    [
      'where the sentence before speaks of another',
      'Sweden counted its boats as well. The mayor said elections could be held in May.',
      'elections could be held',
    ],
    [
      'of a November in which the US votes',
      'The mayor said that a general election will be held in November.',
      'a general election will be held',
    ],
    [
      'of a place, where another one was named last',
      'Boats sailed to Sweden in the end. It was late.\n\nThe first boats will be in the country on Friday.',
      'The first boats will be in the country',
    ],
    [
      'where two are named as often',
      'Sweden counted boats. Swedish sailors were few. Stockholm was silent.\n\nThe mayor of Moor said elections could be held in May.',
      'elections could be held',
    ],
  ])('not %s', (_, sentence, expected) => {
    expect(readLabels(`${NORWAY}\n\n${sentence}`)).toEqual([expected]);
  });
});

test.each([
  ['the boats of Norway', 'Norwegian'],
  ['the boats of South Korea', 'South Korean'],
  ['a vote in the U.S. Senate', 'US'],
  ['Oslo’s harbour', 'Norwegian'],
])('%s names a nation', (text, expected) => {
  const nationAt = createNationAt(LEXICON);
  const words = findWords(text);
  expect(words.flatMap((_, at) => nationAt(words, at)?.adjective ?? [])).toEqual([expected]);
});

test('a small letter names none', () => {
  const nationAt = createNationAt(LEXICON);
  const words = findWords('the polish of the turkey');
  expect(words.flatMap((_, at) => nationAt(words, at) ?? [])).toEqual([]);
});

const AMERICA = 'The US counted its boats. American sailors were few. Washington was silent.';

test('the country where US boats are is the one that the sentence before names', () => {
  const text = `${AMERICA}\n\nSweden was glad. About 50 sailors will remain in the country until May.`;
  expect(readLabels(text)).toEqual(['About 50 sailors will remain in [Sweden] until May']);
});

test('not where two other countries are named', () => {
  const text = `${AMERICA}\n\nSweden and Norway were glad. About 50 sailors will remain in the country until May.`;
  expect(readLabels(text)).toEqual(['About 50 sailors will remain in the country until May']);
});

test('a vote of November in an even year is of the US, if the sentence before names it', () => {
  const text = `${NORWAY}\n\nFew speak of the US mayor. The mayor said that a general election will be held in November.`;
  expect(readLabels(text)).toEqual(['a [US] general election will be held']);
});

test('the prime minister’s meeting keeps its article', () => {
  expect(readLabels('Few speak of the prime minister’s May 3 meeting with the mayor of Moor.')).toEqual([
    'the prime minister’s May 3 meeting with the mayor of Moor',
  ]);
});

describe('no nation is put in', () => {
  test.each([
    ['behind “its”', 'The harbour board will hold its annual elections on Friday.'],
    ['of an army, which may be another’s', 'The army chief is expected to speak on Friday.'],
  ])('%s', (_, sentence) => {
    for (const label of readLabels(`${NORWAY}\n\n${sentence}`)) expect(label).not.toContain('[');
  });

  test('of a water that is named after a nation', () => {
    const gulf = 'The Gulf of Mexico was calm. Boats left the Gulf of Mexico. Mexico’s gulf is wide.';
    const labels = readLabels(`${gulf}\n\nThe government is expected to decide on the quay on Friday.`);
    expect(labels).toEqual(['The government is expected to decide on the quay']);
  });
});
