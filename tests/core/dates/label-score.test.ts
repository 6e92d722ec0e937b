import { expect, test } from 'vitest';
import { bestLabelled, scoreLabel } from '../../../src/core/dates/label-score.ts';

test.each([
  ['Lena Berg will open the quay in Moor', 'the quay will open'],
  ['Holm Works is due to publish its report on the fire', 'the company is due to publish the report'],
  ['Lena Berg will meet the council', 'Lena Berg could meet the council'],
  ['Lena Berg will meet the council in Moor', 'Lena Berg will meet them next week'],
  ['[Nils Holm] will visit the port of Moor', 'a visit'],
])('%s reads better than %s', (better, worse) => {
  expect(scoreLabel(better)).toBeGreaterThan(scoreLabel(worse));
});

const labelOf = (label: string | null) => label;
const best = (...labels: readonly (string | null)[]) =>
  bestLabelled(
    labels.map((label) => ({ label })),
    ({ label }) => labelOf(label),
  )?.label;

test('the first stands unless another is clearly better', () => {
  expect(best('Lena Berg opens the quay in Moor', 'Nils Holm opens the quay in Moor')).toBe(
    'Lena Berg opens the quay in Moor',
  );
  expect(best('the committee will meet', 'Lena Berg will meet the harbour committee')).toBe(
    'Lena Berg will meet the harbour committee',
  );
});

test('none of none, and no empty one', () => {
  expect(best()).toBeUndefined();
  expect(best(null, '', 'the vote')).toBe('the vote');
});
