import { expect, it } from 'vitest';
import { createStoryClock } from '../../src/core/clock.ts';
import { isCronExpression, startTicking } from '../../src/jobs/schedule.ts';
import { SILENT } from './desk-on-a-clock.ts';

const NOW = Temporal.Instant.from('2016-07-13T09:00Z');

it('runs what is due at once, and stops when that is done', async () => {
  const seen: string[] = [];
  let finish = () => {};
  const working = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const step = async (now: Temporal.Instant) => {
    seen.push(now.toString());
    await working;
    seen.push('done');
  };
  const ticking = startTicking(step, createStoryClock(NOW), SILENT);
  const stopped = ticking.stop();
  finish();
  await stopped;
  expect(seen).toEqual([NOW.toString(), 'done']);
});

it('logs a step that fails, and goes on', async () => {
  const errors: object[] = [];
  const log = { ...SILENT, error: (about: object) => void errors.push(about) };
  const ticking = startTicking(() => Promise.reject(new Error('store closed')), createStoryClock(NOW), log);
  await ticking.stop();
  expect(errors).toEqual([{ error: 'Error: store closed' }]);
});

it('tells cron expressions from other words', () => {
  expect(isCronExpression('0 9 * * 1-5')).toBe(true);
  expect(isCronExpression('daily')).toBe(false);
});
