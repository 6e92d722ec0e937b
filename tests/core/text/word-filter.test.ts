import { expect, it } from 'vitest';
import { fitsWords, parseWordFilter, showWordFilter } from '../../../src/core/text/search/word-filter.ts';

it.each([
  ['strike', 'A strike begins.', true],
  ['strike', 'The strikers rest.', false],
  ['cranes, dock workers', 'The Dock-Workers’ union met.', true],
  ['+strike, +harbour', 'A strike in the town.', false],
  ['strike, -football', 'A football strike.', false],
  ['são paulo', 'Sao Paulo votes.', true],
] as const)('%s fits “%s”: %s', (typed, text, fits) => {
  const filter = parseWordFilter(typed);
  expect(filter && fitsWords(filter, text)).toBe(fits);
});

it.each(['', ' , ', '-football', '+', '…'])('“%s” names nothing to look for', (typed) => {
  expect(parseWordFilter(typed)).toBeUndefined();
});

it('is shown as it can be typed again, whatever the order', () => {
  const filter = parseWordFilter('truce, -Football, ceasefire, +Aleppo, truce');
  const shown = filter ? showWordFilter(filter) : '';
  expect(shown).toBe('ceasefire, truce, +aleppo, -football');
  expect(parseWordFilter(shown)).toEqual(filter);
});
