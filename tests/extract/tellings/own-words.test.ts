import { describe, expect, it } from 'vitest';
import { tellingsOf } from './tellings-of.ts';

const firstOf = (text: string) => {
  const [telling] = tellingsOf(text);
  return telling && [telling.date, text.slice(...telling.span)];
};

describe('what stands before a sentence is not part of it', () => {
  it.each([
    ['a dateline with its agency', 'MARROW (Moor News) — ', 'The old bridge was closed to lorries on Tuesday.'],
    [
      'a dateline with a region and a day',
      'MARROW, North Moor, May 13 (Moor News) -- ',
      'The old bridge was closed to lorries on Tuesday.',
    ],
    ['a dateline without an agency', 'MARROW – ', 'The old bridge was closed to lorries on Tuesday.'],
    [
      'a headline and the time of publication',
      'Old bridge shut Tuesday 13 May 2031 08.43 GMT ',
      'The bridge over the Marrow was closed on Tuesday.',
    ],
    [
      'a time of publication without a zone, and a dateline after it',
      'Tuesday, May 13, 2031; 2:16 PM MARROW, N.M. -- ',
      'The old bridge was closed to lorries on Tuesday.',
    ],
    [
      'whose picture it is, and the time',
      '(Ann Lee) Tuesday, May 13, 2031; 2:16 PM ',
      'The old bridge was closed on Tuesday.',
    ],
    [
      'a caption without a full stop',
      'Lorries wait at the old bridge ',
      'The crossing was closed to lorries on Tuesday.',
    ],
  ])('%s', (_, before, own) => {
    expect(firstOf(before + own)?.[1]).toBe(own);
  });

  it.each([
    ['a name with a common word and "of"', 'The rising Bay of Marrow closed the bridge over the bay on Tuesday.'],
    ['a time of day', 'On 13 May 2031 the rally at 3 p.m. closed the bridge over the Marrow.'],
    ['a name of capitals', 'NATO ships passed the old bridge of Marrow on Tuesday.'],
    ['a dash within the sentence', 'The council - all nine members - closed the old bridge on Tuesday.'],
    ['the title of a work', 'The author of The Long Bridge Home came to Marrow on Tuesday.'],
    ['a body with a common name', 'On Tuesday the Marrow Council closed the old bridge to lorries.'],
  ])('%s stays', (_, text) => {
    expect(firstOf(text)?.[1]).toBe(text);
  });
});

describe('an entry of a chronicle is told of its own date', () => {
  it.each([
    ['a full date', '3 March 2031 The council closes the old bridge to lorries.', '2031-03-03'],
    ['a date and a dash', 'March 3 - The council closes the old bridge to lorries.', '2031-03-03'],
    ['a date behind a credit', 'Moor News March 3: The council closes the old bridge to lorries.', '2031-03-03'],
    ['a date of the year before', 'December 3 - The council closes the old bridge to lorries.', '2030-12-03'],
  ])('%s', (_, text, date) => {
    expect(firstOf(text)).toEqual([date, 'The council closes the old bridge to lorries.']);
  });
});
