import { describe, expect, test } from 'vitest';
import { readLabels } from './read-key-dates.ts';

describe('a label that is too long is told as a headline', () => {
  test.each([
    [
      'what is due, without "is due"',
      'The Harbour Safety and Fisheries Resources Committee is due to hold a hearing on Friday on the grain tax.',
      'The Harbour Safety and Fisheries Resources Committee to hold hearing on grain tax',
    ],
    [
      'without articles',
      'Lena Berg will meet at the port on Friday with the families of the ten sailors drowned in the bay.',
      'Lena Berg will meet at port with families of ten sailors drowned in bay',
    ],
    [
      'what it is for, behind a comma',
      'The town council will meet on Friday in Moor, Norland, to choose a mayor.',
      'The town council will meet in Moor to choose a mayor',
    ],
    [
      'without a limit inside, which stands beside it',
      'A new plan will put enough vessels on site by the end of April to handle 53,000 barrels a day.',
      'new plan will put enough vessels on site to handle 53,000 barrels a day',
    ],
    [
      'a word that is doubled once',
      'The guild plans to bring bring food to Moor on Friday.',
      'The guild plans to bring food to Moor',
    ],
    ['a plan as seen on its day', 'Nils Holm was due to sing in Moor on Friday.', 'Nils Holm to sing in Moor'],
  ])('%s', (_, text, label) => expect(readLabels(text)).toEqual([label]));
});

describe('which one is meant is said where the article says it', () => {
  test.each([
    [
      'a wider word for what was called by a narrower one',
      'Holm spoke to the harbour commission. Rain fell on the quay. The panel is due to release its report on Friday.',
      'The [harbour commission] is due to release its report',
    ],
    [
      'a name that leaves less room for the rest',
      'The Moor Harbour Safety Commission was founded in 1990. The commission will release its full review of the storm and its aftermath on Friday.',
      '[Moor Harbour Safety Commission] will release its full review of storm and its aftermath',
    ],
    [
      'by what comes later',
      'The panel will meet on Friday in Moor. The Moor Storm Panel has nine members.',
      'The [Moor Storm Panel] will meet in Moor',
    ],
    [
      'whose trial it is, in the middle',
      'Nils Holm denies theft. Jury selection for the trial is due to begin on Friday.',
      'Jury selection for [Nils Holm’s] trial is due to begin',
    ],
    [
      'which kind the first is of',
      'Work on two relief wells is continuing. The first well is not due to be completed until April 9.',
      'The first [relief] well is not due to be completed until April 9',
    ],
    [
      'which elections they are',
      'The congressional elections are near. He speaks in light of the upcoming November elections.',
      'the [congressional] elections',
    ],
    [
      'who the Prime Minister is',
      'Norwegian Prime Minister Nils Holm is in Moor. It was late. On Friday, the Prime Minister will travel to Bergen to lay a wreath.',
      '[Nils Holm] will travel to Bergen to lay a wreath',
    ],
    [
      'whose minister it is',
      'Norwegian Prime Minister Nils Holm said Foreign Minister Lena Berg would visit Moor on Friday.',
      '[Norwegian] Foreign Minister Lena Berg will visit Moor',
    ],
    [
      'a name of which only the end is told',
      'The Winter Olympic Games cost a lot. It was late. Holm sells tickets for the 2022 Games.',
      'the [Winter Olympic Games]',
    ],
    [
      'not one of another year that is named in passing',
      'The spill grows. The spill is wide. It is worse than the Great Bay spill of 1950. Rain fell on the town all day and all night and the boats of the pilots stayed at the quay because nobody knew where to go with them or what to do there in the dark of the bay. The spill will reach Moor on Friday.',
      'The spill will reach Moor',
    ],
  ])('%s', (_, text, label) => expect(readLabels(text)).toEqual([label]));
});

describe('what only its article explains is no label', () => {
  test.each([
    'It rained on the quay. The company will open the quay on Friday.',
    'The new requirements are due to take effect on Friday.',
    'The pair are to appear before a judge on Friday.',
    'He was briefed before a public grilling planned for Friday.',
    'A verdict is expected on Friday.',
    'The board would cancel the dividend due for payment on April 9.',
    'With 44 days of oil from the ferry, the fine would equal $3 million as of Friday.',
    'Moor Works dampened hopes that it could raise the ferry on Friday.',
    'Birds will soon be leaving the north to spend the winter along the coast.',
    'It was significant that only 10,000 of the troops would leave this year, with the remainder in 2019.',
  ])('%s', (text) => expect(readLabels(text)).toEqual([]));

  test.each([
    ['of a place', 'The panel in Moor will meet on Friday.', 'The panel in Moor will meet'],
    ['known to all', 'Few speak of the March 20 general election.', 'the general election'],
  ])('but one %s', (_, text, label) => expect(readLabels(text)).toEqual([label]));
});

const RAIN = 'Rain fell on the town and the boats of the pilots stayed at the quay. '.repeat(12);

test('a work that a long article speaks of once is no date ahead, in a flash it is', () => {
  expect(readLabels('Inspections should be completed by Friday.')).toEqual([
    'Inspections should be completed by Friday',
  ]);
  expect(readLabels(`${RAIN}Inspections should be completed by Friday.`)).toEqual([]);
  expect(readLabels(`${RAIN}${'Inspections are slow. '.repeat(6)}Inspections should be completed by Friday.`)).toEqual([
    'Inspections should be completed by Friday',
  ]);
});

describe('what an event does on its day says more than its name', () => {
  test.each([
    [
      'with the question that it answers',
      'The 2020 Moor trial will address who is to blame for the fire.',
      'The Moor trial will address who is to blame for the fire',
    ],
    ['and "was to" as seen on its day', 'The guild was to meet Ada Lund on Friday.', 'The guild to meet Ada Lund'],
  ])('%s', (_, text, label) => expect(readLabels(text)).toEqual([label]));

  test('not what was only supposed', () => {
    expect(readLabels('His rule began in May but was only supposed to take effect on April 9.')).toEqual([]);
  });
});

describe('a phrase that its day belongs to', () => {
  test.each([
    [
      'who is given time to do it',
      'Moor Bank sent Holm Works a bill, giving Holm Works until May 3 to pay for the quay.',
      'Holm Works to pay for the quay',
    ],
    [
      'what begins with one',
      'It is an effort to win over the pilots of the ten remaining ports, starting with Moor next Friday.',
      'the ten remaining ports starting with Moor',
    ],
    [
      'what is done by it, and who does it',
      'The board was ordered to print four lists, completing the survey of all the harbours by May 3.',
      'The board completing the survey of all the harbours by May 3',
    ],
    [
      'who is asked with others',
      'I have ordered the mayors of Moor and Bergen, as well as Ada Lund of the guild to visit the site on Friday.',
      'the mayors of Moor and Bergen to visit the site',
    ],
    [
      'what somebody does to what stands before',
      'Nils Holm wants a fund, a plan he will describe in Bergen on Friday.',
      '[Nils Holm] will describe a plan in Bergen',
    ],
    [
      'it, of what the sentence opens with',
      'The first tunnel is near its end, and Lena Berg said it could reach Moor on Friday.',
      '[The first tunnel] could reach Moor',
    ],
  ])('%s', (_, text, label) => expect(readLabels(text)).toEqual([label]));
});
