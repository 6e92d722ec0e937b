import { describe, expect, test } from 'vitest';
import { readKeyDates, readLabels } from './read-key-dates.ts';

describe('a label says what is meant', () => {
  test.each([
    [
      'of which work',
      'Nils Holm planned to begin drilling a second well near the quay. Holm will begin the drilling by Friday.',
      '[Nils Holm] will begin [drilling a second well] by Friday',
    ],
    [
      'where to',
      'A clerk said that Nils Holm was planning to visit Bergen. It was late. The former mayor would make the trip on Friday.',
      'The former mayor would make the trip [to Bergen]',
    ],
    [
      'which storm of two, if its sentence names it',
      'Rain fell as Tropical Storm Ada came. Hurricane Berg was gone. As Moor feared Ada, a clerk said that the storm will hit the town on Friday.',
      '[Tropical Storm Ada] will hit the town',
    ],
    [
      'whose report, of a noun that owns',
      'The Moor Harbour Commission met in May. It has nine members. The seven-member commission’s final report is due on Friday.',
      'The [Moor Harbour Commission’s] final report is due',
    ],
    [
      'whose hearing, where the accused one comes after it',
      'A preliminary hearing is due to begin on Friday, where a judge decides if the town may try Dr Nils Holm on charges of theft.',
      '[Nils Holm’s] preliminary hearing is due to begin',
    ],
    [
      'who is meant by "he", with the role',
      'Moor Bank chief executive Nils Holm was late. He will leave the bank on Friday.',
      '[Moor Bank chief executive Nils Holm] will leave the bank',
    ],
    [
      'which show, by its title',
      'The show - entitled Berg’s Fire: What Really Burned - is scheduled to be broadcast in Norway on Friday.',
      '[Berg’s Fire] is scheduled to be broadcast in Norway',
    ],
    [
      'what "it" is at the end',
      'The first pump is now only a mile from the target, and Nils Holm said it could reach it as early as Friday.',
      '[The first pump] could reach [the target]',
    ],
    [
      'where a person goes again',
      'Nils Holm visited the bay in June. It was late. Nils Holm is expected to go again on Friday.',
      'Nils Holm is expected to go again [to the bay]',
    ],
    [
      'who is meant, with the words before the name that tell it',
      'Senior Harbour Board clerk Nils Holm said that he will step down on Friday.',
      '[Senior Harbour Board clerk Nils Holm] will step down',
    ],
    [
      'whose contingent, of a nation',
      'Norway’s lower house approved funding for its contingent in the north until the end of June.',
      'funding for [Norway’s] contingent in the north until the end of June',
    ],
    [
      'whose fair',
      'News that the guild has buried its feud for Moor’s harbour concert on April 20 will amaze sailors.',
      'Moor’s harbour concert',
    ],
    [
      'who is meant by a surname, in full',
      'Lena Berg sold a boat. It was late. Berg said she will sail to Oslo on Friday.',
      '[Lena Berg] will sail to Oslo',
    ],
  ])('%s', (_, text, expected) => {
    expect(readLabels(text)).toEqual([expected]);
  });

  test.each([
    [
      'of work that nobody named',
      'Nils Holm was late. Holm will begin the drilling by Friday.',
      '[Nils Holm] will begin the drilling by Friday',
    ],
    [
      'which storm of two',
      'Rain fell as Tropical Storm Ada came. Hurricane Berg was near as well. Waves of the storm will hit Moor on Friday.',
      'Waves of the storm will hit Moor',
    ],
    [
      'a show that another one is like',
      'The show is as old as the fair. It was late. The mayor will open the show in Moor on Friday.',
      'The mayor will open the show in Moor',
    ],
    [
      'who a film is of',
      'Mayor Nils Holm was late. A film called Holm will be shown in Moor on Friday.',
      'A film called Holm will be shown in Moor',
    ],
    [
      'whose hearing, of one who accuses others',
      'Nils Holm accused the board of theft. A preliminary hearing has been set for Friday.',
      'A preliminary hearing has been set',
    ],
  ])('not %s', (_, text, expected) => {
    expect(readLabels(text)).toEqual([expected]);
  });

  test('a "he" after another one is not the only name between', () => {
    const text =
      'He said on Monday that he had not expected what Nils Holm did. He will be heard again by the guild on Friday.';
    expect(readLabels(text)).toEqual([]);
  });

  test('with the span of its own day', () => {
    const text = 'Moor Bank chief executive Nils Holm was late. He will leave the bank on Friday.';
    const { keyDates } = readKeyDates(text);
    expect(keyDates.map(({ span }) => text.slice(...span))).toEqual(['Friday']);
  });
});

test('a day to agree by has no aim of its own', () =>
  expect(readLabels('The council would give Moor until Friday’s Oslo meeting to let in boats.')).toEqual([
    'the Oslo meeting',
  ]));

describe('the company is the one that the whole article names', () => {
  const after = 'Moor Works has ten boats. Moor Works paid for the quay. Moor Works is old.';
  test('whose bosses', () =>
    expect(
      readLabels(
        `Moor Works will build a quay, the mayor heard. Executives will meet the guild on Friday.\n\n${after}`,
      ),
    ).toEqual(['[Moor Works’] executives will meet the guild']));
  test('not if it is named only afterwards', () =>
    expect(readLabels(`The mayor was late. Executives of the town will meet the guild on Friday.\n\n${after}`)).toEqual(
      ['Executives of the town will meet the guild'],
    ));
});

describe('what points back at the text before', () => {
  test.each([
    [
      'is left out at the end',
      'The Harbour Council will meet in Oslo on Friday to discuss the incident.',
      ['The Harbour Council will meet in Oslo'],
    ],
    [
      'is left out with its deal',
      'The guild would pay a million crowns on Friday as part of the deal.',
      ['The guild would pay a million crowns'],
    ],
    [
      'is told with an article',
      'Nils Holm will present plans for this larger fleet on Friday.',
      ['Nils Holm will present plans for the larger fleet'],
    ],
    ['is no label as a bare deadline', 'With few days left (the deadline is May 3) who can help?', []],
    [
      'is no label as work of which nothing is said',
      `Clerks came. ${'The town waited for boats and for rain. '.repeat(20)}Inspections should be completed on Friday.`,
      [],
    ],
    ['is no label as an object', 'Nils Holm will take up the topic at a meeting in Moor on Friday.', []],
    ['is no label as a storm without a name', 'The storm system will most likely move into the bay on Friday.', []],
    [
      'is no label as a briefing of nobody',
      'He was late. It was said that he may or may not have a briefing on the ferry on Friday.',
      [],
    ],
    ['is no label as "it"', 'The first crew may well reach it on Friday.', []],
    ['is no label as one more', 'The Moor Maid will conduct another tour on Friday.', []],
    ['is no label as its owner', 'The bill’s second reading will be a moment for sailors on Friday.', []],
    ['is no label as one of several', 'A slate of other measures is expected on Friday.', []],
    ['is no label as the others', 'The other two towns will vote on Friday.', []],
    ['is no label as something better', 'Nils Holm hopes to set up a better system by Friday.', []],
    ['is no label as a measure on a ballot', 'The ballot measure will be decided on Friday.', []],
    ['is no label as a lawsuit', 'The lawsuit will be filed in Oslo on Friday.', []],
    ['is no label as the deadline of a weekday', 'Few speak of the Friday deadline in the end.', []],
    [
      'is a label where it says which system',
      'Nils Holm hopes to set up a better system of pumps by Friday.',
      ['Nils Holm hopes to set up a better system of pumps by Friday'],
    ],
    [
      'is a label where it is named',
      'The lawsuit against Moor Works will be filed in Oslo on Friday.',
      ['The lawsuit against Moor Works will be filed in Oslo'],
    ],
    ['is no label with how many it has', 'The 13-part series will be seen in Moor on Friday.', []],
    [
      'is a label where it says of what',
      'Nils Holm will take up the topic of boats on Friday.',
      ['Nils Holm will take up the topic of boats'],
    ],
  ])('%s', (_, text, expected) => {
    expect(readLabels(text)).toEqual(expected);
  });
});
