import { describe, expect, test } from 'vitest';
import { createAlikeLabels } from '../../../src/core/dates/merge/alike-labels.ts';

const { areAlike, mayBeOne, mayBeOneOfPeriod } = createAlikeLabels();

describe('labels of one event in different words', () => {
  test.each([
    ['the trial of Nils Holm', "Nils Holm's trial opens in Moor"],
    ['a pair of flood doors are to be ready', 'a flood door should be finished by August'],
    ['[Holm Works] would decide on its next dividend payment', '[Holm Works’] next dividend payment is due'],
    ['the council elections', 'November’s council elections'],
  ])('%s: %s', (a, b) => expect(areAlike(a, b)).toBe(true));

  test.each([
    ['Moor Council will hold a hearing on the ferry', 'Holm Court will hold a hearing on the ferry'],
    ['Lena Berg will meet the owners', 'Lena Berg will open the quay'],
    ['a hearing on 30 May', 'a regatta on 30 May'],
    ['the works can handle 40,000 barrels a day', 'the works can handle 80,000 barrels a day'],
    ['the vote', 'the regatta'],
  ])('not %s: %s', (a, b) => expect(areAlike(a, b)).toBe(false));
});

test('what is told together may be one event, unless it opens with another name', () => {
  expect(mayBeOne('the ballot', 'harbour vote')).toBe(true);
  expect(mayBeOne('Moor Council hears the owners', 'Holm Court hears the owners')).toBe(false);
  expect(mayBeOneOfPeriod('Lena Berg opens the quay', 'the quay of Moor is ready')).toBe(true);
  expect(mayBeOneOfPeriod('Lena Berg opens the quay', 'a visit of Lena Berg')).toBe(false);
  expect(mayBeOneOfPeriod('The Berg council’s ban ends', 'the elections')).toBe(false);
});
