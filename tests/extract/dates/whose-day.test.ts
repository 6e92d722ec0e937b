import { describe, expect, test } from 'vitest';
import { readKeyDates, readLabels } from './read-key-dates.ts';

/** Words of each time and its value, of a text published on Wednesday 14 March 2018. */
function timesIn(text: string): readonly string[] {
  return readKeyDates(text).times.map(({ start, end, value }) => `${text.slice(start, end)} ${value}`);
}

describe('a weekday is the one just past where its noun has been', () => {
  test.each([
    [
      'a trip without a verb ahead',
      'Papers doubt the use of Mr Holm’s trip to Moor on Tuesday for talks.',
      '2018-03-13',
    ],
    ['a killing in a place', 'Holm could gain because of the killing in old Moor on Friday.', '2018-03-09'],
    ['a victory', 'He lives off the lift from his victory in Tuesday’s primary.', '2018-03-13'],
    ['what a person comes off', 'Holm is coming off a strong debate on Friday.', '2018-03-09'],
    ['on the heels', 'Lind will speak on the heels of Holm’s visit to Moor on Monday.', '2018-03-12'],
    ['what has resumed', 'The talks, due to begin on Tuesday, have resumed.', '2018-03-13'],
  ])('%s', (_, text, value) => {
    expect(timesIn(text).map((time) => time.slice(-value.length))).toEqual([value]);
    expect(readLabels(text)).toEqual([]);
  });

  test.each([
    ['a trip to come', 'Holm will fly to Moor on Tuesday for talks.', ['Holm will fly to Moor for talks']],
    ['what is planned after', 'The parties will meet again on Friday.', ['The parties will meet again']],
    ['talks that are still due', 'The talks are due to begin on Tuesday.', ['The talks are due to begin']],
  ])('but not %s', (_, text, labels) => expect(readLabels(text)).toEqual(labels));

  test.each([
    ['a victory that is hoped for', 'Holm is hoping for a victory in Tuesday’s primary.', '2018-03-20'],
    ['a talk of a killing', 'Holm will discuss the killing in Moor on Friday.', '2018-03-16'],
  ])('nor %s', (_, text, value) => expect(timesIn(text).map((time) => time.slice(-value.length))).toEqual([value]));
});

describe('"which" stands for what the noun beside it is of', () => {
  test.each([
    [
      'since',
      'They will be asked at the first debate since the Moor fire, which will be on Friday in Bergen.',
      ['the first debate since the Moor fire will be in Bergen'],
    ],
    [
      'covering',
      'The guild report covering the last three months of 2017, which will be released in May, is long.',
      ['The guild report covering the last three months of 2017 will be released'],
    ],
    [
      'about',
      'Holm was changing a speech about rebuilding the fleet, to be delivered on Friday.',
      ['a speech about rebuilding the fleet to be delivered'],
    ],
    [
      'the noun itself',
      'Moor has a new harbour law, which takes effect on Friday.',
      ['a new harbour law takes effect'],
    ],
    ['a title cut by its commas', 'Lind sings from “Boats, Boats, Boats,” which will be released on Friday.', []],
  ])('%s', (_, text, labels) => expect(readLabels(text)).toEqual(labels));
});

describe('what goes on before a day does not happen on it', () => {
  test.each([
    ['ahead of', 'Holm is trailing Lind in Moor just ahead of Friday’s vote.', []],
    ['toward', 'Holm is marching toward November facing a hard foe.', []],
    [
      'a plan ahead of',
      'Holm will visit the old port ahead of Friday’s vote.',
      ['Holm will visit the old port ahead of Friday’s vote'],
    ],
    ['toward the end', 'The new quay will open toward the end of May.', ['The new quay will open']],
  ])('%s', (_, text, labels) => expect(readLabels(text)).toEqual(labels));
});

describe('a label says all of it', () => {
  test.each([
    ['a verb with "up"', 'The old harbour fair will wrap up in June.', ['The old harbour fair will wrap up']],
    [
      'half of two',
      'The film will air during Sunday’s final of the Moor Cup between Norland and Sudland.',
      ['the final of the Moor Cup'],
    ],
    ['a person set for a day', 'Ms. Lena Holm spoke. Ms. Lena Holm is scheduled for Saturday.', []],
    [
      'an event set for a day',
      'A hearing on the Moor harbour is scheduled for Saturday.',
      ['A hearing on the Moor harbour is scheduled'],
    ],
    [
      'two conditions',
      'If Lena Holm wins Moor and Lars Lind wins his home town of Bergen, the mayor will be chosen by the guild in July.',
      [],
    ],
    [
      'one condition',
      'If Holm wins Moor, the mayor will be chosen by the guild in July.',
      ['If Holm wins Moor, the mayor will be chosen by the guild'],
    ],
    [
      'an event that is no verb',
      'Holm will appear in the final debate on Friday.',
      ['Holm will appear in the final debate'],
    ],
  ])('%s', (_, text, labels) => expect(readLabels(text)).toEqual(labels));
});

test.each([
  ['a place led to', 'Holm flew to Moor, where the guild will meet on Friday.', ['the guild will meet in Moor']],
  [
    'a place with its own word',
    'Holm lives in Moor, where the guild will meet on Friday.',
    ['the guild will meet in Moor'],
  ],
  ['no place by name', 'Holm left the old town, where the guild will meet on Friday.', ['the guild will meet']],
])('"where": %s', (_, text, labels) => expect(readLabels(text)).toEqual(labels));
