import { describe, expect, test } from 'vitest';
import { readKeyDates } from './read-key-dates.ts';

/** Words of the day and label of what lies ahead of Wednesday 14 March 2018. */
function aheadIn(text: string): readonly string[] {
  const { keyDates } = readKeyDates(text);
  const ahead = keyDates.filter(({ certainty }) => certainty !== 'past');
  return ahead.map(({ span, event }) => `${text.slice(...span)}: ${event}`);
}

describe('a clause of a noun', () => {
  test.each([
    [
      'one of several',
      'It shows some of the sports that will be seen in the Moor Games in May.',
      ['May: the Moor Games'],
    ],
    [
      'a named one',
      'It shows the Moor Games that will open in the harbour in May.',
      ['May: the Moor Games will open in the harbour'],
    ],
    ['any person', 'They all stand behind the guy who will beat Lena Berg on Friday.', []],
    [
      'a person by name',
      'They stand behind Holm, who will beat Lena Berg on Friday.',
      ['Friday: Holm will beat Lena Berg'],
    ],
    [
      'with the verb of the noun behind its day',
      'A quarrel that will frame the May race of Moor will end in the spring.',
      [],
    ],
    ['whose verb is that of a doubt', 'The House, which many Norlanders doubt will turn on Friday, is loud.', []],
    [
      'of a candidate with backing',
      'Lund was not there yet on backing Holm, who will face Lena Berg in a race on Friday.',
      ['Friday: Holm will face Lena Berg in a race'],
    ],
    [
      'of what is over a sea',
      'A storm is near and wind blows over the Skagerrak, which could become a storm by Friday.',
      [],
    ],
    ['what matters', 'The towns that will matter most to Holm on Friday are small.', []],
  ])('%s', (_, text, labels) => expect(aheadIn(text)).toEqual(labels));
});

describe('what belongs together is kept, or left out as a whole', () => {
  test.each([
    [
      'a phrase that begins with a day',
      'A great oil spill from last week’s harbour fire is expected to reach Moor by Friday.',
      ['Friday: A great oil spill from harbour fire is expected to reach Moor by Friday'],
    ],
    [
      'which hall',
      'Work is due to start on Friday on the old hall that was a church.',
      ['Friday: Work is due to start on the old hall that was a church'],
    ],
    [
      'which points elsewhere',
      'Work is due to start on Friday on the old hall that they burned.',
      ['Friday: Work is due to start on the old hall'],
    ],
    [
      'away from what',
      'The wide brown slick is likely to stay well away from the shore at least until Friday.',
      ['Friday: The wide brown slick is likely to stay well away from shore until Friday'],
    ],
    [
      'after which fire',
      'Norland plans to shut all ten of its great old coal harbours on Friday after the fire in the port of Moor.',
      ['Friday: Norland plans to shut all ten of its great old coal harbours'],
    ],
    [
      'the first of two aims',
      'On Friday, town judges will volunteer to hold weddings and review requests for leave from the long rules of the harbour.',
      ['Friday: town judges will volunteer to hold weddings and review requests for leave'],
    ],
    [
      'the first of two aims, where both do not fit',
      'On Friday, the state judges of the old town will volunteer to hold weddings and review requests for leave.',
      ['Friday: state judges of the old town will volunteer to hold weddings'],
    ],
    [
      'an aim',
      'On Friday, town judges will volunteer to hold weddings.',
      ['Friday: town judges will volunteer to hold weddings'],
    ],
    [
      '"and almost certainly"',
      'The mayor said the new quay could be opened in May and almost certainly before the storm ends.',
      ['May: the new quay could be opened'],
    ],
    [
      'what is due',
      'The long-awaited harbour and ferry bill due for release on Friday was changed.',
      ['Friday: The long-awaited harbour and ferry bill due for release'],
    ],
    [
      'an event that is due',
      'The long-awaited harbour truce due for signing on Friday was changed.',
      ['Friday: The long-awaited harbour truce'],
    ],
    [
      'a decision on what is due',
      'It said: Decision on Moor study due in May, delays possible.',
      ['May: Decision on Moor study'],
    ],
    [
      'a deadline of whom, to what',
      'The deadline for envoys from the two great guilds to agree a plan is tomorrow.',
      ['tomorrow: deadline for envoys to agree a plan'],
    ],
    ['a share is no year', 'Berg took 41 percent of the vote to the Sailors’ 33 percent.', []],
  ])('%s', (_, text, labels) => expect(aheadIn(text)).toEqual(labels));
});

describe('a label is told in the tense of its reader', () => {
  test.each([
    ['what was said to come', 'Lund said Holm would leave the board on Friday.', ['Friday: Holm will leave the board']],
    ['said with “that”', 'Lund said that Holm would leave the board on Friday.', ['Friday: Holm will leave the board']],
    ['a wish', 'Lund said Holm would like to return to Moor on Friday.', ['Friday: Holm would like to return to Moor']],
    [
      'what would be if',
      'Lund said Holm would leave the board on Friday if the guild lost.',
      ['Friday: Holm would leave the board if the guild lost'],
    ],
    [
      'said with “that” on a day',
      'Lund said on Monday that Holm would leave the board on Friday.',
      ['Friday: Holm will leave the board'],
    ],
    [
      'what would be even if',
      'Lund said Holm would leave the board on Friday even if the guild won.',
      ['Friday: Holm will leave the board'],
    ],
    [
      'what a board would do, behind an aside',
      'Lund said the harbour board, the oldest of the town, would meet in Moor on Friday.',
      ['Friday: the harbour board will meet in Moor'],
    ],
    ['what nobody said', 'Holm would leave the board on Friday.', ['Friday: Holm would leave the board']],
    [
      'who has been asked',
      'Nils Holm has been asked to meet the board on Friday.',
      ['Friday: Nils Holm is asked to meet the board'],
    ],
    [
      'many who have been asked',
      'Two mayors have been invited to meet the board on Friday.',
      ['Friday: Two mayors are invited to meet the board'],
    ],
    [
      'what was expected',
      'Lund said the report of the Moor board was expected on Friday.',
      ['Friday: the report of the Moor board is expected'],
    ],
    [
      'who is called on',
      'The league called on the Norland guild to form a new board in two months.',
      ['two months: the Norland guild to form a new board'],
    ],
    ['who called', 'The league called for the Norland guild in two months.', []],
    [
      'a turned condition',
      'Should the wide leak of the boats in the bay of Great Moor go on, the slick will be the largest of all in June.',
      [],
    ],
  ])('%s', (_, text, labels) => expect(aheadIn(text)).toEqual(labels));
});

describe('whom "he" means', () => {
  test.each([
    [
      'two of whom one is never named in full',
      'Nils Holm came. Dr White told the board that Holm had left. He is expected to speak on Friday.',
      [],
    ],
    [
      'one',
      'Nils Holm came. The board heard that Nils Holm had left. He is expected to speak on Friday.',
      ['Friday: [Nils Holm] is expected to speak'],
    ],
  ])('%s', (_, text, labels) => expect(aheadIn(text)).toEqual(labels));
});

describe('what happens is said, not how or by what means', () => {
  test.each([
    ['a manner', 'The port will fight its corner more loudly on Friday.', []],
    [
      'a manner on the day of an event',
      'The port will fight its corner more loudly next Friday when Lena Berg reveals new harbour accounts.',
      ['next Friday: Lena Berg reveals new harbour accounts'],
    ],
    [
      'a promise',
      'He is serious about the promise of harbour elections by June.',
      ['June: the promised harbour elections'],
    ],
    [
      'the day of the means',
      'Norland’s plans to mend its harbours by raising a billion crowns by 2021 looked sound.',
      [],
    ],
    [
      'the day of the plan',
      'Norland’s plans to mend its harbours by 2021 looked sound.',
      ['2021: Norland’s plans to mend its harbours by 2021'],
    ],
    ['an estimate', 'The harm to the port could be up to $8 million on Friday.', []],
    [
      'a sum that is paid',
      'Norland will pay the port up to $8 million on Friday.',
      ['Friday: Norland will pay the port up to $8 million'],
    ],
    ['a name that is cut off', 'He may wait until February’s primaries to decide whom to back.', []],
    [
      'a day that is only counted from',
      'Amid the din of the Moor race for mayor and the week before Christmas, all is loud.',
      [],
    ],
    [
      'many days before the day of an event',
      'She gave up in the week before Friday’s mayoral vote in Moor.',
      ['Friday: the mayoral vote in Moor'],
    ],
    [
      'any board, which would read as one that is there to meet',
      'A board of the town is expected to submit a report to Lena Berg by Friday.',
      ['Friday: A board of the town is expected to submit a report to Lena Berg'],
    ],
  ])('%s', (_, text, labels) => expect(aheadIn(text)).toEqual(labels));
});
