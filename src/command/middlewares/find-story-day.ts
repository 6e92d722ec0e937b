import { StoreError } from '../../core/errors.ts';
import { storyDayAt } from '../../core/replays/story-clock.ts';
import type { CommandContext } from '../define.ts';

/** The story's day in the caller's channel; null if no replay runs there. */
export async function findStoryDay({ desk, caller, now }: CommandContext): Promise<string | null> {
  try {
    const replay = await desk.tell.replays.running(caller.channel, now);
    return replay ? storyDayAt(replay, now) : null;
  } catch (error) {
    // What needs no store, such as /help, is answered all the same; the rest says itself what is wrong.
    if (error instanceof StoreError) return null;
    throw error;
  }
}
