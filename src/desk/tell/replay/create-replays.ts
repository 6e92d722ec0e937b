import { UserError } from '../../../core/errors.ts';
import type { Replays } from './replays.ts';
import { type ReplayParts, startReplay } from './start-replay.ts';

/** Creates the use cases of replays for one desk. */
export function createReplays(parts: ReplayParts): Replays {
  const { store } = parts;
  const desk = store.workspace;
  return {
    start: (request, now) => startReplay(parts, request, now),
    async running(channel, now) {
      const replay = await store.replays.find({ desk, channel });
      return replay && Temporal.Instant.compare(now, replay.endsAt) < 0 ? replay : undefined;
    },
    async stop(channel) {
      const stopped = await store.replays.stop({ desk, channel });
      if (stopped) return stopped;
      throw new UserError('No replay is running in this channel.', '/replay starts one.');
    },
  };
}
