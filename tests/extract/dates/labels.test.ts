import { describe, expect, test } from 'vitest';
import { readLabels } from './read-key-dates.ts';

describe('what a date is until, by or before stays in its label', () => {
  test.each([
    ['The quay should be ready by Friday.', 'by Friday'],
    ['The line is closed until at least May 3.', undefined],
    ['The repair of the quay is not expected until after April 2.', 'until after April 2'],
    ['The exhibition is on until October.', 'is on until October'],
    ['The talks have a target of April 2.', 'a target of April 2'],
  ])('%s', (text, words) => {
    const [label = ''] = readLabels(text);
    expect(label).toContain(words ?? '');
  });

  test('"next week" would be another week when it is read', () => {
    expect(readLabels('The quay should be ready by next week.')).toEqual(['The quay should be ready']);
  });

  test('what does not fit is cut before it, not instead of it', () => {
    expect(
      readLabels('A great fountain of oil could gush into the bay of Moor and the wide sea until August.'),
    ).toEqual(['A great fountain of oil could gush into the bay of Moor until August']);
  });
});

describe('whole phrases', () => {
  test.each([
    ['The union will discuss in Bergen Friday possible strikes.', 'The union will discuss in Bergen possible strikes'],
    [
      'The directors will meet on Monday to discuss whether to leave.',
      'The directors will meet to discuss whether to leave',
    ],
    ['More than a dozen ships will leave port on Friday.', undefined],
    [
      'The agency projects that the slick, which spreads fast, will move east by Tuesday.',
      'the slick will move east by Tuesday',
    ],
    [
      'The mandate of the United Guilds mission in Moor - which has 150 members - is due to end in April.',
      'The mandate of the United Guilds mission in Moor is due to end',
    ],
    ['The repair of the quay could last well into April.', 'The repair of the quay could last well into April'],
    ['The repair of the quay could last into next week.', undefined],
    ['The board hopes to build a new ferry by next week that would allow Holm to sail.', undefined],
    ['The next hearing in Moor has been set for 5 April.', 'The next hearing in Moor has been set'],
    ['Work will begin as early as Friday to drill a well.', 'Work will begin to drill a well'],
    ['Holm will invite the guilds to April 10 talks.', 'Holm will invite the guilds to talks'],
    ['The board spoke of the dividend due for payment on April 9.', 'the dividend due for payment'],
    ['Few like a new park due to open later this year.', 'a new park due to open'],
    ['The 10 April ceasefire deadline is near.', 'the ceasefire deadline'],
    ['Few look for losses in November 2 council elections.', undefined],
    ['The line is closed until a new well is finished this August.', 'a new well is finished'],
    [
      'The guild is to renew the mandate for its mission in Moor which expires on 20 April.',
      'the mandate for its mission in Moor expires',
    ],
    [
      'Holm backs a conference on Moor which envoy Kofi Lund hopes to hold in Oslo on 30 March.',
      'envoy Kofi Lund hopes to hold a conference on Moor in Oslo',
    ],
    [
      'The guilds back a plan for a fair which Kofi Lund hopes to hold in Oslo on 30 March The union said that it would stay.',
      'Kofi Lund hopes to hold a fair in Oslo',
    ],
    ['They hear the case against Nils Lund, whose trial starts on 2 April.', '[Nils Lund’s] trial starts'],
    ['The bank, whose licence expires on 3 April, is small.', '[The bank’s] licence expires'],
    ['Holm is planning grain talks in Oslo, which are scheduled for 9 April.', 'grain talks in Oslo are scheduled'],
    ['He was elected in the town, which votes on Tuesday.', 'the town votes'],
    ['The guild must pass it before the truce ends on Friday next week.', 'the truce ends'],
    [
      'The board will take up the plan for the quay when Captain Lund briefs it on Tuesday.',
      'The board will take up the plan for the quay',
    ],
    ['Voters go to the polls on Tuesday.', 'Voters go to the polls'],
  ])('%s', (text, label) => {
    expect(readLabels(text)).toEqual(label === undefined ? [] : [label]);
  });
});

describe('what is no event ahead, or has no label that can be read alone', () => {
  test.each([
    ['who says so', 'Authorities said it could reach the bay by Friday.'],
    ['a past verb', "Lee's name has come up as a possible candidate for the party in 2022."],
    ['what goes on', 'Holm is currently haggling with the port over a plan to run the fund through August 2019.'],
    ['a condition', 'If the ferry would stop in ten days they would have stopped it.'],
    ['a doubt', 'It seems unlikely that Holm will be back in court at the end of April.'],
    ['a figure of speech', "Today's words must not become tomorrow's regrets, and tomorrow's towns will be rich."],
    ['the end of a list', 'Bergen, Moor, and Oslo would be writing a letter on Tuesday.'],
    ['nobody named', 'She expects them to resume on Monday.'],
    ['a loose pronoun', 'Its final report is due out next June.'],
    ['another clause that runs on', 'A plan to write rules by mid-2019 faces doubts.'],
    ['a bare day', "Insurgents strike as violence rises ahead of Sunday's elections."],
    ['a relative clause of no clear noun', 'The guild heard of its work in the town, which expires on 20 April.'],
    ['what was told when', 'The board took up the plan when Captain Lund briefed it on Tuesday.'],
    ['a vague count', 'The quay will close in the next year or two.'],
  ])('%s: %s', (_, text) => {
    expect(readLabels(text)).toEqual([]);
  });
});

describe('what the page says of itself', () => {
  test.each([
    'Posted by Ann Lee on April 7, 2018 06:17 PM.',
    'A version appeared on p18 of the paper on 09.26 BST on Thursday 15 March 2018 The latest news will be here.',
    'Monday 16 to Friday 20 April Stuart Vale will read from his letters.',
    'How the oil has spread 22 March - 15 April The state has named the spill a great danger.',
  ])('%s', (text) => {
    expect(readLabels(text)).toEqual([]);
  });

  test('a headline without a full stop does not run into the sentence', () => {
    const text = 'Guilds are angry over the quay plan The mayor will open the quay on Friday. The plan is old.';
    expect(readLabels(text)).toEqual(['The mayor will open the quay']);
  });
});
