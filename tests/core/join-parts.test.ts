import { expect, test } from 'vitest';
import { joinParts } from '../../src/core/text/join-parts.ts';

test.each([
  [['One.', 'Two.'], 'One.\n\nTwo.'],
  [['One.', '  ', '', 'Two.'], 'One.\n\nTwo.'],
  [['One and\ntwo.', 'One and two.'], 'One and\ntwo.'],
  [['One and two.', 'and'], 'One and two.'],
  [['Undone.', 'Und'], 'Undone.\n\nUnd'],
  [[], ''],
])('%j are %j', (parts, joined) => {
  expect(joinParts(parts)).toBe(joined);
});
