import { expect, it } from 'vitest';
import { areSameReport } from '../../../src/core/reports/same-report.ts';
import { findWordRuns } from '../../../src/core/reports/word-runs.ts';

const WIRE = Array.from({ length: 60 }, (_, i) => `word${i} stands beside the harbour wall number ${i}`).join('. ');
const OTHER = Array.from({ length: 60 }, (_, i) => `thing${i} was sold at another market for coins ${i}`).join('. ');

const areSame = (a: string, b: string) => areSameReport(findWordRuns(a), findWordRuns(b));

it('takes a wire story that is shortened, or has a new end, for the same report', () => {
  expect(areSame(WIRE, WIRE.slice(0, WIRE.length * 0.6))).toBe(true);
  expect(areSame(`${WIRE}. ${OTHER.slice(0, 300)}`, WIRE)).toBe(true);
});

it('tells two reports apart', () => {
  expect(areSame(WIRE, OTHER)).toBe(false);
  expect(areSame(WIRE, `${WIRE.slice(0, WIRE.length * 0.3)} ${OTHER}`)).toBe(false);
});

it('looks at words, not at their marks, case or accents', () => {
  expect(areSame(WIRE, WIRE.toUpperCase().replaceAll('.', ' —'))).toBe(true);
});

it('does not take short texts that share a phrase for one, nor empty ones', () => {
  const phrase = 'the harbour talks were put off again';
  expect(areSame(`${phrase} on Monday by the mayor`, `${phrase} after a storm`)).toBe(false);
  expect(areSame('', '')).toBe(false);
  expect(areSame('Too short.', 'Too short.')).toBe(false);
});

it('is as fast on a text of one word, or of a million', () => {
  expect(findWordRuns('no '.repeat(1_000_000)).size).toBe(1);
  expect(findWordRuns(Array.from({ length: 300_000 }, (_, i) => `w${i}`).join(' ')).size).toBeLessThan(100_000);
});
