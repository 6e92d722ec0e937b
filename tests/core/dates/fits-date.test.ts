import { expect, it } from 'vitest';
import { fitsDate } from '../../../src/core/dates/fits-date.ts';

it.each([
  ['the quay is rebuilt by August', '2026-08', '2026-08'],
  ['Lena Berg opens the quay', '2026-08', '2026-08-12'],
  ['the mayor may speak', '2026-08', '2026-W33'],
])('"%s" of %s can stand beside %s', (label, own, date) => {
  expect(fitsDate(label, own, date)).toBe(true);
});

it('does not let a label say another time than the date beside it', () => {
  expect(fitsDate('the quay is rebuilt by August', '2026-08', '2026-W33')).toBe(false);
  expect(fitsDate('the quay stays closed until early May', '2026-05', '2026-05-04')).toBe(false);
});
