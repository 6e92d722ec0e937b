import { describe, expect, test } from 'vitest';
import { createStateAt } from '../../../src/extract/dates/key/nation/states.ts';
import { findWords } from '../../../src/extract/text/words.ts';
import { LEXICON } from './lexicon.ts';
import { readLabels } from './read-key-dates.ts';

const OHIO = 'Ohio counted its boats. Sailors in Ohio were few. A clerk was silent.';

describe('a label says in which state of the US', () => {
  test.each([
    ['a place', 'The first boats will be in the state on Friday.', 'The first boats will be in [Ohio]'],
    ['a subject', 'The state will hold a boat fair on Friday.', '[Ohio] will hold a boat fair'],
    [
      'whose vote',
      'Nils Holm expects votes from West Virginia in that state’s May 10 primary.',
      '[West Virginia’s] primary',
    ],
    ['whose, with its article', 'Few speak of the state’s April 20 primary.', '[Ohio’s] primary'],
    [
      'a primary',
      'Nils Holm will face the mayor in a primary on Friday.',
      'Nils Holm will face the mayor in an [Ohio] primary',
    ],
    ['with its kind', 'Few speak of the April 20 Republican primary.', 'the [Ohio] Republican primary'],
  ])('%s', (_, sentence, expected) => {
    expect(readLabels(`${OHIO}\n\n${sentence}`)).toEqual([expected]);
  });

  test('where the sentence before names one, though the article names another as often', () => {
    const text =
      'Boats left Texas and Texas was glad.\n\nIt was late in Ohio. The state will hold a boat fair on Friday.';
    expect(readLabels(text)).toEqual(['[Ohio] will hold a boat fair']);
  });

  test.each([
    ['a party of a state', 'The state party will hold a boat fair on Friday.', 'The state party will hold a boat fair'],
    [
      'a vote of a state that is named',
      'Nils Holm will face the mayor in the Utah primary on Friday.',
      'Nils Holm will face the mayor in the Utah primary',
    ],
    [
      'a vote that may be of any state',
      'Nils Holm will face the mayor in the final primary on Friday.',
      'Nils Holm will face the mayor in the final primary',
    ],
    [
      'a vote of the sentence’s own state',
      'After a win in Utah, Nils Holm will face the mayor in a primary on Friday.',
      'Nils Holm will face the mayor in a primary',
    ],
  ])('not %s', (_, sentence, expected) => {
    expect(readLabels(`${OHIO}\n\n${sentence}`)).toEqual([expected]);
  });

  test('not where the article is of two states', () => {
    const text = `${OHIO} Texas was glad, and Texas was far.\n\nNils Holm will face the mayor in a primary on Friday.`;
    expect(readLabels(text)).toEqual(['Nils Holm will face the mayor in a primary']);
  });
});

test.each([
  ['West Virginia was glad', ['West Virginia']],
  ['Virginia’s boats', ['Virginia']],
  ['North Norway and the north', []],
])('the states of "%s"', (text, expected) => {
  const stateAt = createStateAt(LEXICON);
  const words = findWords(text);
  expect(words.flatMap((_, at) => stateAt(words, at) ?? [])).toEqual(expected);
});
