import { describe, expect, test } from 'vitest';
import { readKeyDates, readLabels } from './read-key-dates.ts';

describe('what does not happen until a day keeps its denial', () => {
  test.each([
    [
      'The board will not decide on the ferry until late April.',
      'The board will not decide on the ferry until late April',
    ],
    ["The quay isn't expected to be ready until April.", "The quay isn't expected to be ready until April"],
    ['The pump might not be ready until late April.', 'The pump might not be ready until late April'],
    [
      "A pair of pumps that won't be done until April is the best bet to stop the leak.",
      "A pair of pumps won't be done until April",
    ],
    ['The leak might not be stopped before April.', 'The leak might not be stopped before April'],
    ['The next hearing of Moor will not be until April 3.', 'The next hearing of Moor will not be until April 3'],
    ['The quay will not be ready until after April 2.', 'The quay will not be ready until after April 2'],
    ["The ferries won't be ready until April.", "The ferries won't be ready until April"],
    ['The quay will be closed until April.', 'The quay will be closed until April'],
  ])('%s', (text, label) => expect(readLabels(text)).toEqual([label]));
});

describe('the day stands beside the label, not in it', () => {
  test.each([
    ['Few speak of the April 20 general election in Moor.', 'the general election in Moor'],
    ["Few speak of Moor's April 20 primary in the north.", "Moor's primary in the north"],
    ['The town fears a hearing due to begin on 27 April.', 'a hearing due to begin'],
    ['Holm spoke of the $2 million payment scheduled for April 20.', 'the $2 million payment'],
    ['The ban could be lifted ahead of the current April 30 deadline.', undefined],
    ['Holm will invite the guilds to April 10 talks.', 'Holm will invite the guilds to talks'],
  ])('%s', (text, label) => {
    if (label === undefined) expect(readLabels(text).join()).not.toMatch(/current$/);
    else expect(readLabels(text)).toEqual([label]);
  });
});

describe('which one is meant is said by how the article introduced it', () => {
  test.each([
    [
      'with a word before it',
      'Moor Works plans a pressure test of the dyke. It was late. The test will begin on Friday.',
      'The [pressure test] will begin',
    ],
    [
      'with what it is of',
      'Three men want the auction of the old lighthouse. It was late. The auction will take place in Oslo on Friday.',
      'The [auction of the old lighthouse] will take place in Oslo',
    ],
    [
      'by whose it is, in place of "the"',
      "Nils Holm's trial was put off. It was late. The trial is due to begin on Friday.",
      "[Nils Holm's trial] is due to begin",
    ],
    [
      'with its name',
      'Rain fell as Tropical Storm Ada came. It was late. The storm is expected to reach Moor on Friday.',
      '[Tropical Storm Ada] is expected to reach Moor',
    ],
  ])('%s', (_, text, label) => expect(readLabels(text)).toEqual([label]));

  test.each([
    [
      'not where the article speaks of two kinds',
      'A relief well is dug beside the broken well. It was late. The well will be sealed on Friday.',
      'The well will be sealed',
    ],
    [
      'not by another one',
      'The town had a previous grain treaty. It was late. The treaty will be signed on Friday.',
      'The treaty will be signed',
    ],
    [
      'not where the label says it',
      'Holm wants a pressure test. It was late. The test of the new dyke will begin on Friday.',
      'The test of the new dyke will begin',
    ],
    [
      'not by a word that only opens a sentence',
      'Two observers came. It was late. The observers will leave Moor on Friday.',
      'The observers will leave Moor',
    ],
  ])('%s', (_, text, label) => expect(readLabels(text)).toEqual([label]));
});

test('where something is put is not cut off', () =>
  expect(
    readLabels(
      'The board of Moor Works would meet on Friday to discuss cutting the fares and putting the money into a long new quay.',
    ),
  ).toEqual(['The board of Moor Works would meet to discuss cutting the fares']));

describe('a condition stays', () => {
  test.each([
    ['The lease would end on May 16 if the work is not done.', 'The lease would end if the work is not done'],
    ['If the text is agreed, the town will vote on Friday.', 'If the text is agreed, the town will vote'],
    ['If it is agreed, the town will vote on Friday.', 'the town will vote'],
    ['The town would vote on Friday even if the text is not agreed.', 'The town would vote'],
  ])('%s', (text, label) => expect(readLabels(text)).toEqual([label]));
});

describe('what says nothing alone is no label', () => {
  test.each([
    ['There will be much more to take away next week.'],
    ['Work on the first well is done and the second will start on Friday.'],
    ['The cement will be quite strong on Friday.'],
    ['A bookmaker offers even odds that Holm will be forced out by the end of this year.'],
    ['There are fears that the oil will flow until August.'],
    ['In ten years perhaps ten miles of the island might be ready.'],
    ['Fear could spread following the release of a film on Sunday.'],
    ['If it keeps raining in the long green valley of Moor, the water could reach the old town on Friday.'],
  ])('%s', (text) => expect(readLabels(text)).toEqual([]));

  test('the day of another subject is not its', () =>
    expect(readLabels('Norway votes in November and Denmark in April.').join()).not.toContain('November and'));

  test('an event there will be is one', () =>
    expect(readLabels('There will be an election in Moor on Friday.')).toEqual(['There will be an election in Moor']));
});

describe('a range is one event, under its first day', () => {
  test.each([
    [
      'The board called a fair for April 14 to 16 to show its boats.',
      ['2018-04-14 The board called a fair to show its boats'],
    ],
    [
      'Crews could repair the quay in late June or early July.',
      ['2018-06 Crews could repair the quay in late June or early July'],
    ],
    [
      'The leak could be stopped as early as Thursday or Friday, Lund said.',
      ['2018-03-15 The leak could be stopped as early as Thursday or Friday'],
    ],
    ['Lund said there would be elections in April or May.', ['2018-04 there will be elections in April or May']],
    [
      'The port could install a new dam by late April or early May, Lund said.',
      ['2018-04 The port could install a new dam by late April or early May'],
    ],
    [
      'A vote of the guild was likely to take place later this week or early next week.',
      ['2018-W11 A vote of the guild was likely to take place'],
    ],
    [
      'The crew will reach the sunken boat some time between 21 and 25 March.',
      ['2018-03-21 The crew will reach the sunken boat between 21 and 25 March'],
    ],
    [
      'Holm will sing in Moor on 21 and 25 March.',
      ['2018-03-21 Holm will sing in Moor', '2018-03-25 Holm will sing in Moor'],
    ],
    [
      'Holm will sing in Moor on Friday and Sunday.',
      ['2018-03-16 Holm will sing in Moor', '2018-03-18 Holm will sing in Moor'],
    ],
  ])('%s', (text, labels) => {
    const { keyDates } = readKeyDates(text);
    expect(keyDates.map(({ date, event }) => `${date} ${event}`)).toEqual(labels);
  });
});

describe('a plan of the dead does not lie ahead', () => {
  test.each([
    ['Nils Holm, who died on Sunday, was due to sing in Moor on Friday.', []],
    ['The death of Nils Holm shook Moor. Holm was scheduled to sing in Moor on Friday.', []],
    ['The singer died at home. The star was due to sing in Moor on Friday.', []],
    ['Lena Berg died at home. Nils Holm was due to sing in Moor on Friday.', ['Nils Holm to sing in Moor']],
    ['Nils Holm, who died on Sunday, will be buried in Moor on Friday.', ['Nils Holm will be buried in Moor']],
  ])('%s', (text, labels) => expect(readLabels(text)).toEqual(labels));
});

describe('what a relative clause is about', () => {
  test.each([
    [
      'The mandate of the guild mission in Moor, which expires on 20 April, is long.',
      'The mandate of the guild mission in Moor expires',
    ],
    ['Few know the repair of the quay, which crews could begin in June.', 'crews could begin the repair of the quay'],
    ['An early lifting of the ban, which is due to expire on 20 April, would help.', 'the ban is due to expire'],
  ])('%s', (text, label) => expect(readLabels(text)).toEqual([label]));
});

describe('whose hearing it is', () => {
  const accused = 'Nils Holm, 50, has pleaded not guilty.';
  test.each([
    [
      'the accused one’s',
      `${accused} A preliminary hearing is due on Friday.`,
      '[Nils Holm’s] preliminary hearing is due',
    ],
    [
      'nobody’s where two are accused',
      `${accused} Lena Berg denies theft. A preliminary hearing has been set for Friday.`,
      'A preliminary hearing has been set',
    ],
    [
      'the label’s own',
      `${accused} The trial of Lena Berg is due to begin on Friday.`,
      'The trial of Lena Berg is due to begin',
    ],
  ])('%s', (_, text, label) => expect(readLabels(text)).toEqual([label]));
});

describe('a clause that is of a noun before it', () => {
  test('tells nothing of what is to come', () =>
    expect(readLabels('Holm praises the part that small towns play in the fair on Friday.')).toEqual([]));
  test('is named with both of a pair', () =>
    expect(readLabels('Few know the crews and boats that will leave Moor on Friday.')).toEqual([
      'the crews and boats will leave Moor',
    ]));
});

test('what a speaker came from is past', () =>
  expect(readLabels('After a guild visit to the town on Friday, she said they could see the ships.')).toEqual([]));

test('what is told beside a relative clause is of the main subject', () =>
  expect(
    readLabels(
      'The guild currently has ten boats in the truce, which is shaky, and hopes to build thirty boats by Friday.',
    ),
  ).toEqual(['The guild hopes to build thirty boats by Friday']));

describe('names and kinds', () => {
  test.each([
    [
      'a surname that opens the label is said in full',
      'Nils Holm spoke. It was late. Holm will testify before the guild on Friday.',
      ['[Nils Holm] will testify before the guild'],
    ],
    [
      'the kind of an election belongs to what is looked for',
      "Norway's general election is near. It was late. Few speak of the April 20 general election.",
      ["[Norway's general election]"],
    ],
    [
      'clauses without a mark between them are none',
      'On Friday three ways will be considered cut the price, or keep it.',
      [],
    ],
  ])('%s', (_, text, labels) => expect(readLabels(text)).toEqual(labels));
});
