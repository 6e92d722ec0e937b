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
      '2018-03-16 Lena Berg will meet at port with families of ten sailors drowned in bay',
    ],
    [
      'before "as far as"',
      'A broad bank of fog could soon reach the small harbours of the long coast as far north as Moor by Friday.',
      '2018-03-16 broad bank of fog could soon reach small harbours of long coast by Friday',
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
      'No permits are given until the Moor panel gives its view to the mayor by May 28.',
      undefined,
    ],
  ])('%s', (_, text, labels) => {
    if (labels) expect(labelsIn(text)).toEqual(labels);
    else expect(labelsIn(text)).toEqual(['2018-05-28 the Moor panel gives its view to the mayor by May 28']);
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
      '2018-04-02 [The company’s] figures will be released',
    ],
    [
      'Lena Berg, who formally takes over from Nils Holm on April 2, spoke.',
      '2018-04-02 Lena Berg takes over from Nils Holm',
    ],
    [
      'The vote comes ahead of a last report, to be released on April 2, by the guild.',
      '2018-04-02 a last report to be released by the guild',
    ],
    ['Directors will then meet Nils Holm on Monday.', '2018-03-19 Directors will meet Nils Holm'],
  ])('%s', (text, label) => {
    expect(labelsIn(text)).toEqual([label]);
  });
});

describe('a label ends where it is whole', () => {
  test.each([
    [
      'before a participle whose agent is cut',
      'Lund will hold her first meeting on Friday with a team of harbour staff led by the chairman, Nils Holm.',
      '2018-03-16 Lund will hold her first meeting with team of harbour staff led by chairman',
    ],
    [
      'behind a passive',
      'The fair in the harbour of Moor will be opened by the mayor on Friday.',
      '2018-03-16 The fair in the harbour of Moor will be opened by the mayor',
    ],
    [
      'before a first that is none',
      'Ada Lund visits Moor on Tuesday in her first foreign trip since leaving a post in the town hall of Bergen.',
      '2018-03-20 Ada Lund visits Moor',
    ],
    [
      'behind a first that is one',
      'Ada Lund visits Moor on Tuesday in her first foreign trip.',
      '2018-03-20 Ada Lund visits Moor in her first foreign trip',
    ],
    [
      'behind what an effort is to do',
      'The port’s effort to pump sand into the top of its well, known as “still fill,” may begin on Friday.',
      '2018-03-16 The port’s effort to pump sand may begin',
    ],
    [
      'with who is to do it',
      'The papers come ahead of a final report, to be released March 29, by the Moor Commission on the Great Harbour Fire of Old Bergen, which was small.',
      '2018-03-29 a final report to be released by the Moor Commission',
    ],
    [
      'without "by all accounts"',
      'The papers come ahead of a final report, to be released March 29, by all accounts a long one.',
      '2018-03-29 a final report to be released',
    ],
  ])('%s', (_, text, label) => expect(labelsIn(text)).toEqual([label]));
});

test('a verb after "will" keeps what it needs, or there is no label', () => {
  expect(labelsIn('The Moor report will on Friday focus blame on the guild.')).toEqual([
    '2018-03-16 The Moor report will focus blame on the guild',
  ]);
  expect(
    labelsIn(
      'A last report on the fire of the old quay will on Friday focus blame on the guild of pilots of the coast.',
    ),
  ).toEqual([]);
});

describe('a plan keeps what it depends on', () => {
  test.each([
    [
      'If the pumps fail, the port could install a dam by late April, Lund said.',
      '2018-04 If the pumps fail, the port could install a dam by late April',
    ],
    [
      'The port will close the quay on Friday if the pumps fail.',
      '2018-03-16 The port will close the quay if the pumps fail',
    ],
    ['The port will close the quay on Friday if need be.', '2018-03-16 The port will close the quay'],
    [
      'The port will pump sand into the well on Friday if tests planned for Thursday are good.',
      '2018-03-16 The port will pump sand into the well',
    ],
    [
      'A lease would expire by May 16 if certain work weren’t done there.',
      '2018-05-16 A lease would expire by May 16 if certain work weren’t done there',
    ],
    ['If so, the port could close the quay on Friday.', '2018-03-16 the port could close the quay'],
  ])('%s', (text, label) => expect(labelsIn(text)).toEqual([label]));
});

describe('a byline or a quotation that runs into the sentence is no part of the name', () => {
  test.each([
    ['By Ann Moor The Harbour Gazette Lund will be sentenced on 29 March.', []],
    [
      'By Ann Moor The Harbour Gazette Lund will be sentenced on 29 March. Nils Lund, a doctor, slept. Lund was tried.',
      ['2018-03-29 Lund will be sentenced'],
    ],
    ['By Ann Moor The town council will meet on 29 March.', ['2018-03-29 The town council will meet']],
    [
      'It sank the boat “according to the laws that govern such cases” Norway has called a meeting of the guilds for Friday to discuss its answer.',
      ['2018-03-16 Norway has called a meeting of the guilds to discuss its answer'],
    ],
    ['The “Harbour Club” Board will meet on Friday.', ['2018-03-16 The Harbour Club Board will meet']],
    ['By Moor Council standards Lund will be late on 29 March.', []],
  ])('%s', (text, labels) => expect(labelsIn(text)).toEqual(labels));
});

describe('what somebody is sure of, and who said it', () => {
  test.each([
    ['Holm is confident the port will open on Friday.', ['2018-03-16 the port will open']],
    ['Holm is certain the port will open on Friday.', ['2018-03-16 the port will open']],
    ['Holm is not confident the port will open on Friday.', []],
    ['Harbour Secretary confident withdrawal will start in May.', []],
    ['Holm is confident of a deal and will meet the guild on Friday.', ['2018-03-16 Holm will meet the guild']],
    ['Certain boats will leave Moor on Friday.', ['2018-03-16 Certain boats will leave Moor']],
    [
      'There is no way around a loan for Norway, which has said it will run out of fish by June.',
      ['2018-06 [Norway] will run out of fish by June'],
    ],
    [
      'The board met the embattled Harbour Chief Nils Holm. Reports say that Holm will step down on Friday.',
      ['2018-03-16 [Harbour Chief Nils Holm] will step down'],
    ],
    [
      'The guild backs a loan for Norway, which is due to end on Friday.',
      ['2018-03-16 a loan for Norway is due to end'],
    ],
  ])('%s', (text, labels) => expect(labelsIn(text)).toEqual(labels));
});
