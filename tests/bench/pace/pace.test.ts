import { expect, test } from 'vitest';
import { measurePace } from './bench-pace.ts';
import { publishingRhythms } from './publishing-rhythms.ts';

test('news of feeds that publish daily are five minutes late, for half as many requests again as before', () => {
  const { rows, daily, all } = measurePace(publishingRhythms());
  expect(rows).toHaveLength(10);
  expect(daily.now.medianLate).toBeLessThanOrEqual(5);
  expect(daily.now.p95Late).toBeLessThanOrEqual(20);
  expect(daily.ratio).toBeLessThanOrEqual(1.5);
  expect(all.ratio).toBeLessThanOrEqual(1.5);
});

test('a flash on a quiet weekend is not told half a day late', () => {
  const { rows } = measurePace(publishingRhythms().filter(({ name }) => name.includes('flash')));
  const [{ now, before } = { now: undefined, before: undefined }] = rows;
  expect(before?.p95Late).toBeGreaterThan(120);
  expect(now?.p95Late).toBeLessThanOrEqual(30);
});

test.each(['a daily', 'a weekly', 'a blog'])('%s is later than one that is busy, but earlier than before', (name) => {
  const [row] = measurePace(publishingRhythms().filter((rhythm) => rhythm.name.startsWith(name))).rows;
  expect(row?.now.medianLate).toBeLessThan(row?.before.medianLate ?? 0);
  expect(row?.now.p95Late).toBeLessThan(row?.before.p95Late ?? 0);
  expect(row?.ratio).toBeLessThanOrEqual(1.7);
});
