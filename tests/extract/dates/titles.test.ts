import { describe, expect, test } from 'vitest';
import { readKeyDates } from './read-key-dates.ts';

/** Date and event of each key date of a text published on Wednesday 14 March 2018. */
function titlesIn(text: string): readonly string[] {
  return readKeyDates(text).keyDates.map(({ date, event }) => `${date} ${event}`);
}

describe('a clause with its subject', () => {
  test.each([
    [
      'Substantial harbour talks were once to start on April 2.',
      '2018-04-02 Substantial harbour talks were once to start',
    ],
    ['A cessation of hostilities will start on Monday.', '2018-03-19 A cessation of hostilities will start'],
    ['The truce holds in places. It is due to end on Monday.', '2018-03-19 [The truce] is due to end'],
    ['The mayor will fly to Bergen on Monday.', '2018-03-19 The mayor will fly to Bergen'],
    ['On Monday, the mayor of Bergen will fly home.', '2018-03-19 the mayor of Bergen will fly home'],
    ['The law takes effect in October.', '2018-10 The law takes effect'],
    ['The shrimp season begins in early May, as the weather turns.', '2018-05 The shrimp season begins'],
    ['Few speak of a well that is due to be sealed on Monday.', '2018-03-19 a well is due to be sealed'],
    ['Bergen, which holds its mayoral primary next Saturday, is small.', '2018-03-24 Bergen holds its mayoral primary'],
    ['Holm said the port would close on Monday for a week.', '2018-03-19 the port will close for a week'],
    ['The council -- tired after a long day -- is due to vote on Monday.', '2018-03-19 The council is due to vote'],
    ['The mayor is well and will open the fair on Monday.', '2018-03-19 The mayor will open the fair'],
    ['The agency said it will publish a list on Monday.', '2018-03-19 [The agency] will publish a list'],
    [
      'Mayor Ada Holm said the fair was small. She will open the fair on Monday.',
      '2018-03-19 [Mayor Ada Holm] will open the fair',
    ],
    [
      "Mayor Ada Holm said so. Holm's board was small. She will leave on Monday for home.",
      '2018-03-19 [Mayor Ada Holm] will leave for home',
    ],
    ['The army declared on Monday that the truce was over.', '2018-03-12 The army declared that the truce was over'],
    ['Few know the works, which crews could begin in late June.', '2018-06 crews could begin the works'],
    ['The talks will open in Bergen on March 20-22.', '2018-03-20 The talks will open in Bergen'],
  ])('%s', (text, title) => {
    expect(titlesIn(text)).toContain(title);
  });

  test('a long subject and a long predicate end before a phrase', () => {
    expect(
      titlesIn(
        'The trial of the doctor accused of causing the death of the old king will open on Monday in a hall by the sea.',
      ),
    ).toEqual(['2018-03-19 The trial of the doctor will open in a hall by the sea']);
    expect(
      titlesIn('The board will present its long list of repairs to the council of the town by the sea on Monday.'),
    ).toEqual(['2018-03-19 The board will present its long list of repairs']);
  });

  test('each day goes to its own clause', () => {
    expect(titlesIn("Holm ended the strike Thursday after Director Berg's letter to the board Monday.")).toEqual([
      '2018-03-08 Holm ended the strike',
    ]);
  });
});

describe('the name of the event', () => {
  test.each([
    ['Few speak of the March 20 general election.', '2018-03-20 the general election'],
    [
      "Holm knows that Thursday's visit to Bergen, her third this year, would be short.",
      '2018-03-15 the visit to Bergen',
    ],
    ["Few speak of Tuesday's Bergen primary.", '2018-03-20 the Bergen primary'],
    [
      "Lee knows that Thursday's visit, the third that Holm makes to Bergen this year, would be short.",
      "2018-03-15 Holm's visit to Bergen",
    ],
    ["With Bergen's April 19 primary near, few rest.", "2018-04-19 Bergen's April 19 primary"],
    ['The end of bids is near, with the deadline for nominations, April 9.', '2018-04-09 deadline for nominations'],
    ['It is on the list of a Moor council meeting expected on April 9.', '2018-04-09 a Moor council meeting'],
    ['The target for the harbour talks is April 2.', '2018-04-02 target for the harbour talks'],
    ['The plan has a full ceasefire on April 9.', '2018-04-09 a full ceasefire'],
  ])('%s', (text, title) => {
    expect(titlesIn(text)).toContain(title);
  });
});

describe('no key date, rather than a shred', () => {
  test.each([
    'We will meet on Monday.',
    'They hope it will be over by April.',
    'BERGEN, March 14 (Wire) - The port closed.',
    'BERGEN, March 15 (Wire) - The port will close.',
    'Every Christmas Eve the port is lit.',
    'Holm spoke. The strike began 11 days before the election.',
    'Final results from the November election show a tie.',
  ])('%s', (text) => {
    expect(titlesIn(text)).toEqual([]);
  });
});
