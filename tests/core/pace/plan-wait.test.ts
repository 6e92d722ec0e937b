import { expect, test } from 'vitest';
import { planWait } from '../../../src/core/pace/plan-wait.ts';
import { MINUTE_MS, observe, rhythmOfHistory, startRhythm } from '../../../src/core/pace/rhythm.ts';

const at = (text: string) => Temporal.Instant.from(text).epochMilliseconds;
/** A Monday. */
const NOW = at('2026-11-23T12:00Z');
const DAY = 24 * 60 * MINUTE_MS;

const hourly = Array.from({ length: 14 * 24 }, (_, hour) => NOW - hour * 60 * MINUTE_MS);
const onWorkdays = hourly.filter((moment) => ![0, 6].includes(new Date(moment).getUTCDay()));
const at1830 = Array.from({ length: 21 }, (_, day) => at('2026-11-22T18:30Z') - day * DAY);

test('a feed of which nothing is known is polled some times a day', () => {
  expect(planWait(startRhythm(NOW), NOW)).toBeGreaterThan(30);
  expect(planWait(startRhythm(NOW), NOW)).toBeLessThan(180);
});

test('no feed is polled more often than every five minutes, or less than once a day', () => {
  const always = Array.from({ length: 5000 }, (_, n) => NOW - n * 10 * MINUTE_MS);
  expect(planWait(rhythmOfHistory(always, NOW), NOW)).toBe(5);
  expect(planWait(rhythmOfHistory([NOW - 55 * DAY, NOW - 50 * DAY], NOW), NOW)).toBeLessThanOrEqual(24 * 60);
});

test('a weekend without news is polled less, and never for half a day', () => {
  const rhythm = rhythmOfHistory(onWorkdays, NOW);
  const monday = planWait(rhythm, at('2026-11-23T14:00Z'));
  const saturday = planWait(observe(rhythm, [], at('2026-11-28T14:00Z')), at('2026-11-28T14:00Z'));
  expect(monday).toBeLessThan(15);
  expect(saturday).toBeGreaterThan(monday);
  expect(saturday).toBeLessThan(90);
});

test('after news on a quiet day the pace is back at once', () => {
  const rhythm = rhythmOfHistory(onWorkdays, NOW);
  const saturday = at('2026-11-28T14:00Z');
  const quiet = planWait(observe(rhythm, [], saturday), saturday);
  expect(planWait(observe(rhythm, [saturday - MINUTE_MS], saturday), saturday)).toBeLessThan(quiet / 1.5);
});

test('a daily is waited for until shortly before its time, polled often then, and left alone once it came', () => {
  const rhythm = rhythmOfHistory(at1830, NOW);
  const wait = (text: string, news: readonly string[] = []) =>
    planWait(observe(rhythm, news.map(at), at(text)), at(text));
  expect(wait('2026-11-23T18:25Z')).toBeLessThanOrEqual(12);
  expect(wait('2026-11-23T18:35Z', ['2026-11-23T18:31Z'])).toBeGreaterThan(45);
  expect(wait('2026-11-23T21:00Z')).toBeGreaterThan(180);
});

test('what came at once counts once, and what is dated in the future not at all', () => {
  const burst = Array.from({ length: 30 }, (_, n) => NOW - DAY + n * 1000);
  const sum = (counts: readonly number[]) => counts.reduce((all, one) => all + one, 0);
  expect(sum(rhythmOfHistory(burst, NOW).days)).toBeLessThanOrEqual(1);
  expect(rhythmOfHistory([NOW + DAY], NOW).newest).toBeNull();
});

test('a clock that was set back changes nothing but the time', () => {
  const rhythm = rhythmOfHistory(hourly, NOW);
  expect(observe(rhythm, [], NOW - DAY)).toEqual({ ...rhythm, at: NOW - DAY });
});
