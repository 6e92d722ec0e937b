import { expect, it } from 'vitest';
import { findRepeats } from '../../../src/core/reports/find-repeats.ts';

const said = (article: string, text: string, by = 'ada') => ({ article, text, by });

it('finds what an earlier article holds, whatever the marks around it', () => {
  expect(findRepeats([said('a', 'We want calm,'), said('a', 'And peace.'), said('b', 'we want calm.')])).toEqual([
    null,
    null,
    0,
  ]);
});

it('leaves what only a later article holds, and the same words of someone else', () => {
  expect(findRepeats([said('a', 'Yes.'), said('b', 'No.'), said('b', 'Yes.', 'bo')])).toEqual([null, null, null]);
});

it('leaves twice what one article says twice', () => {
  expect(findRepeats([said('a', 'Yes.'), said('a', 'Yes.'), said('b', 'Yes.'), said('b', 'Yes.')])).toEqual([
    null,
    null,
    0,
    1,
  ]);
  expect(findRepeats([said('a', 'Yes.'), said('b', 'Yes.'), said('b', 'Yes.')])).toEqual([null, 0, null]);
});

it('takes what has no words for nothing that is repeated', () => {
  expect(findRepeats([said('a', '…'), said('b', '…')])).toEqual([null, null]);
});
