import type { Clock } from '../../src/core/clock.ts';

/** An hour of the story in four seconds: discord.js sends 50 requests a second at most, and must keep up. */
export const SPEED = 900;
/** How long a claim holds, in real time. */
export const CLAIM_MS = 1_500;

const STORY = Temporal.Instant.from('2016-07-13T00:30Z');

/** A clock that runs fast from one real moment on, in every process alike. */
export function toFastClock(real: Clock, start: Temporal.Instant): Clock {
  return {
    now() {
      const passed = real.now().epochMilliseconds - start.epochMilliseconds;
      return STORY.add({ milliseconds: passed * SPEED });
    },
  };
}
