import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pagesAround } from '../../../src/card/parts/pages-around.ts';

test.each([
  [1, 2, 25, []],
  [1, 3, 25, [1, 2, 3]],
  [2, 5, 5, [1, 2, 3, 4, 5]],
  [1, 9, 5, [1, 2, 3, 4, 9]],
  [5, 9, 5, [1, 4, 5, 6, 9]],
  [9, 9, 5, [1, 6, 7, 8, 9]],
])('on page %i of %i, of which %i can be shown', (page, pages, most, shown) => {
  expect(pagesAround(page, pages, most)).toEqual(shown);
});

test('any page is among those shown, with the first and the last, in order and each once', () => {
  const anyPage = fc
    .integer({ min: 3, max: 9999 })
    .chain((pages) => fc.tuple(fc.integer({ min: 1, max: pages }), fc.constant(pages)));
  fc.assert(
    fc.property(anyPage, fc.constantFrom(3, 4, 25, 100), ([page, pages], most) => {
      const shown = pagesAround(page, pages, most);
      expect(shown).toHaveLength(Math.min(pages, most));
      expect(shown).toEqual([...new Set(shown)].sort((a, b) => a - b));
      expect(shown).toEqual(expect.arrayContaining(most > 3 ? [1, page, pages] : [1, pages]));
    }),
  );
});
