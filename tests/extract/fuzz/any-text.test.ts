import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrongIn } from './extract-any.ts';
import { hostileTexts } from './hostile-texts.ts';

const holds = (text: string) => {
  expect(wrongIn(text)).toEqual([]);
};

const LENGTH = 100_000;
const LENGTHS: Readonly<Record<string, number>> = {
  articles: 5_000_000,
  'unclosed straight marks': 300_000,
  'unclosed curly marks': 300_000,
  'unclosed single marks': 1_200_000,
  'letters without a space': 5_000_000,
  'capitals in a quotation that opens again': 300_000,
  'random Unicode': 500_000,
};

describe('a hostile text is read to its end, and each finding is a span of it', () => {
  it.each(hostileTexts())('$name', ({ name, ofLength }) => holds(ofLength(LENGTHS[name] ?? LENGTH)));
});
/** Pieces that rules look for, in orders that no writer would choose. */
const PIECES = [
  '“',
  '”',
  '"',
  '‘',
  '’',
  "'",
  '«',
  '»',
  '(',
  ')',
  '[',
  ',',
  '.',
  ':',
  ';',
  '—',
  '--',
  '…',
  '?',
  '\n',
  '\n\n',
  ' ',
  ' ',
  ' ',
  'said',
  'he',
  'she',
  'they',
  'added',
  'according to',
  'Kirby',
  'John Kirby',
  'Mr.',
  'Dr. Ann Lee',
  'the spokesman',
  'KERRY:',
  'Q:',
  'on',
  'Tuesday',
  'last',
  'next',
  'week',
  'May',
  'May 5',
  '2016',
  '2016-07-13',
  '3',
  '31',
  '99/99/9999',
  '25:99',
  'August 32',
  'a year earlier',
  'two',
  'days',
  'ago',
  'the end of',
  'deadline',
  'target',
  'not',
  "'s",
  '’s',
  'İ',
  'ß',
  '\u0000',
  '😀',
  '\ud800',
  '٣',
];

describe('any text', () => {
  it('made of the pieces that rules look for keeps every finding inside it', () => {
    const text = fc
      .array(fc.constantFrom(...PIECES), { maxLength: 60 })
      .map((pieces) => pieces.join(' ').replaceAll('  ', ''));
    fc.assert(fc.property(text, holds), { numRuns: 1500, seed: 13 });
  });

  it('of any characters keeps every finding inside it', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), holds), {
      numRuns: 500,
      seed: 13,
    });
  });

  it.each(['', ' ', '\n\n', '"', '.'])('as small as %j has findings or none, and no error', (text) =>
    expect(wrongIn(text)).toEqual([]),
  );
});
