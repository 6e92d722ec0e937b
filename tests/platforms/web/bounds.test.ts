import { expect, test } from 'vitest';
import { createStoryClock } from '../../../src/core/clock.ts';
import { createSessions } from '../../../src/platforms/web/enter/sessions.ts';
import { createTries } from '../../../src/platforms/web/enter/tries.ts';
import { START } from './open-web.ts';

const { now } = createStoryClock(Temporal.Instant.from(START));

test('of more than 200 sessions the one used longest ago ends, and its conversation is told', () => {
  const ended: string[] = [];
  const sessions = createSessions(now, (id) => ended.push(id));
  const first = sessions.start();
  const second = sessions.start();
  for (let i = 0; i < 198; i += 1) sessions.start();
  expect(sessions.isOpen(first)).toBe(true);
  sessions.start();
  expect(ended).toEqual([second]);
  expect([sessions.isOpen(first), sessions.isOpen(second)]).toEqual([true, false]);
});

const fail = (tries: ReturnType<typeof createTries>, address: string) => {
  for (let i = 0; i < 10; i += 1) tries.countWrong(address);
};

test.each([
  ['203.0.113.9', '203.0.113.9', true],
  ['203.0.113.9', '203.0.113.10', false],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::9', true],
  ['2001:db8::1', '2001:db8:0:0:ffff::', true],
  ['2001:db8:1:2::1', '2001:db8:1:3::1', false],
])('after ten wrong tries from %s, %s waits: %s', (one, other, mustWait) => {
  const tries = createTries(now);
  fail(tries, one);
  expect(tries.waitSeconds(other) > 0).toBe(mustWait);
});

test('a flood from many addresses is bounded', () => {
  const tries = createTries(now);
  fail(tries, '203.0.113.9');
  for (let i = 0; i < 1000; i += 1) tries.countWrong(`198.51.${i >> 8}.${i & 255}`);
  expect(tries.waitSeconds('203.0.113.9')).toBe(0);
});
