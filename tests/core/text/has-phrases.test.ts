import { expect, test } from 'vitest';
import { hasPhrases } from '../../../src/core/text/search/has-phrases.ts';
import { toSearchPhrases } from '../../../src/core/text/search/search-stems.ts';

test.each([
  ['A cease-fire holds.', 'cease-fire', true],
  ['The cease fire holds.', 'cease-fire', true],
  ['They cease to fire.', 'cease-fire', false],
  ['Fire, then cease.', 'cease-fire', false],
  ['Cease. Cease-fires hold.', 'cease-fire', true],
  ['It ends with cease', 'cease-fire', false],
  ['A cease-fire, and U.N. talks.', 'U.N. cease-fire', true],
  ['', 'cease-fire', false],
])('%s ~ %s: %s', (text, typed, isFound) => {
  expect(hasPhrases(text, toSearchPhrases(typed))).toBe(isFound);
});
