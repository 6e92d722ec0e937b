import { expect, test } from 'vitest';
import { createStoryClock } from '../../../src/core/clock.ts';

test('a story clock stands still until it is set', () => {
  const start = Temporal.Instant.from('2016-07-13T00:00Z');
  const clock = createStoryClock(start);
  expect(clock.now().equals(start)).toBe(true);
  clock.set(start.add({ hours: 1 }));
  expect(clock.now().toString()).toBe('2016-07-13T01:00:00Z');
});
