import { expect, it } from 'vitest';
import { toReportSketch } from '../../../src/core/reports/report-sketch.ts';
import { findWordRuns } from '../../../src/core/reports/word-runs.ts';
import { sampleArticle } from '../../store/sample.ts';

const words = (count: number) => Array.from({ length: count }, (_, i) => `w${i % 977} x${i}`).join(' ');
const sketch = (text: string, parts = {}) => toReportSketch(sampleArticle(parts), findWordRuns(text));

it('of a part is found in that of the whole', () => {
  const whole = new Set(sketch(words(600)));
  expect(sketch(words(60)).filter((hash) => whole.has(hash)).length).toBeGreaterThan(5);
});

it('of a text of seven words or a hundred thousand holds a few hashes, each of 31 bits', () => {
  expect(sketch('the mayor opened the bridge on Monday')).toHaveLength(4);
  expect(sketch(words(100_000)).length).toBeLessThanOrEqual(256);
  for (const hash of sketch(words(600))) expect(hash).toBe(hash & 0x7fffffff);
});

it('of a brief shares nothing, and of another story everything', () => {
  const own = new Set(sketch(words(100)));
  expect(new Set(sketch(words(100), { story: 'airport' }))).toEqual(own);
  expect(sketch(words(100), { kind: 'brief' }).filter((hash) => own.has(hash))).toEqual([]);
});

it('of no words is empty', () => {
  expect(sketch('')).toEqual([]);
  expect(sketch('… — !')).toEqual([]);
});
