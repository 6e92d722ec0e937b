import { expect, test } from 'vitest';
import { planRespawn } from '../../../../src/platforms/discord/connect/plan-respawn.ts';

test('a shard that keeps dying is started again ever later, and never given up', () => {
  expect([1, 2, 3, 4].map(planRespawn)).toEqual([1_000, 2_000, 4_000, 8_000]);
  expect([9, 10, 5000].map(planRespawn)).toEqual([256_000, 300_000, 300_000]);
});
