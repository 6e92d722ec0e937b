import { describe, expect, test } from 'vitest';
import { readKeyDates } from './read-key-dates.ts';

/** Date and event of each key date, ahead or past, of a text published on Wednesday 14 March 2018. */
function labelsIn(text: string): readonly string[] {
  return readKeyDates(text).keyDates.map(({ date, event }) => `${date} ${event}`);
}

describe('a label that does not fit is cut where it reads on', () => {
  test.each([
    [
      'before a participle',
      'Lena Berg will meet at the port on Friday with the families of the ten sailors drowned in the bay.',
      '2018-03-16 Lena Berg will meet at the port with the families of the ten sailors',
    ],
    [
      'not inside a name of two parts',
      'A broad bank of fog could soon reach the small harbours of the long coast as far north as Moor by Friday.',
      undefined,
    ],
    [
      'before "as" with those who act',
      'A long quarrel about the new quay will unfold in Bergen on Friday as directors of the port and two other firms appear before a panel of the town.',
      '2018-03-16 A long quarrel about the new quay will unfold in Bergen',
    ],
    [
      'the day, before what a verb needs',
      'A storm now over the island of Great Moor will turn into a hurricane by Friday.',
      '2018-03-16 A storm now over the island of Great Moor will turn into a hurricane',
    ],
  ])('%s', (_, text, label) => {
    expect(labelsIn(text)).toEqual(label === undefined ? [] : [label]);
  });
});

describe('a day belongs to its own verb', () => {
  test.each([
    ['counted from', 'The council must deliver a report six months from Monday.', []],
    ['of what a plan is to do', 'The markets will take fright at plans to cut by 2022 a debt that grows.', []],
    [
      'a second clause',
      'Holm makes sure the wave of blame that is bound to follow does not lap at the port on Friday.',
      [],
    ],
    ['after a day with what follows', 'The ferry will run until after the April school recess.', []],
    [
      'after "until", a present',
      'No permits are given until the panel gives its view to the mayor by May 28.',
      undefined,
    ],
  ])('%s', (_, text, labels) => {
    if (labels) expect(labelsIn(text)).toEqual(labels);
    else expect(labelsIn(text)).toEqual(['2018-05-28 the panel gives its view to the mayor by May 28']);
  });
});

describe('what is called off does not lie ahead', () => {
  test.each([
    'The tests were due on Monday but were delayed by a leak.',
    'The board said that the April 2 truce will not take place.',
    'The port was due to make a large payment on Monday, which has now been cancelled.',
    'The payment had been scheduled for Monday.',
    'Berg had been widely expected to sing in Oslo on Tuesday.',
    'The port will suspend its dividend, the board said, starting with the payment that had been due on Monday.',
    'The council cancelled the talks planned for Friday.',
  ])('%s', (text) => {
    expect(labelsIn(text)).toEqual([]);
  });

  test('the day that takes the place of another does', () => {
    const labels = labelsIn('The port will try to stem the flow on Friday, instead of Thursday as hoped.');
    expect(labels).toEqual(['2018-03-16 The port will try to stem the flow']);
  });

  test('what somebody tells of a plan does', () => {
    expect(labelsIn('The mayor said the vote in Oslo had been set for Friday.')).toHaveLength(1);
  });
});

describe('a past day tells what happened', () => {
  test.each([
    ['a state', 'The sea was calm on Monday.'],
    ['what is so', 'There are no limits on the port as of Monday.'],
    ['a caption', 'Mayor Lena Berg makes a speech at the port in Bergen March 5, 2018.'],
    ['only that somebody spoke', 'Mayor Lena Berg said in an interview on Monday.'],
    ['an announcement of something', 'The announcement came on Monday.'],
    ['a plan of the day', 'Mayor Lena Berg plans to visit the port today.'],
    ['what a phrase inside is of', 'The port has sold ten boats since the flood on March 5.'],
    ['half of a relative clause', 'The barge that had burned for hours sank on Monday.'],
    ['a survey', 'The poll was based on telephone interviews on Monday.'],
    ['a bare day before a noun', 'A report, set for Monday afternoon release, praises the port.'],
  ])('%s: %s', (_, text) => {
    expect(labelsIn(text)).toEqual([]);
  });

  test.each([
    ['The port closed its gates on Monday.', '2018-03-12 The port closed its gates'],
    ['A guild study released on Monday blamed the port.', '2018-03-12 A guild study blamed the port'],
    ['Shares in the port fell 5% on Monday.', '2018-03-12 Shares in the port fell 5%'],
    [
      'The council is holding its last public hearing today.',
      '2018-03-14 The council is holding its last public hearing',
    ],
  ])('%s', (text, label) => {
    expect(labelsIn(text)).toEqual([label]);
  });
});

describe('whose it is, and what is due', () => {
  test.each([
    [
      'The company said its figures would be released on April 2.',
      '2018-04-02 [The company’s] figures would be released',
    ],
    [
      'Lena Berg, who formally takes over from Nils Holm on April 2, spoke.',
      '2018-04-02 Lena Berg takes over from Nils Holm',
    ],
    [
      'The vote comes ahead of a last report, to be released on April 2, by the guild.',
      '2018-04-02 a last report to be released',
    ],
    ['Directors will then meet Nils Holm on Monday.', '2018-03-19 Directors will meet Nils Holm'],
  ])('%s', (text, label) => {
    expect(labelsIn(text)).toEqual([label]);
  });
});
