import { withReplayNote } from '../../card/telling/replay-cards.ts';
import { StoreError } from '../../core/errors.ts';
import { storyDayAt } from '../../core/replays/story-clock.ts';
import type { Asked, Middleware } from './middleware.ts';

/**
 * While a replay runs in a channel, its answers are as of the story's day, and say so. A day that was typed takes
 * precedence. What changes something is not asked of the past: it works as always.
 */
export const answerInReplay: Middleware = async (asked, next) => {
  const { action } = asked.found;
  if (action.right !== 'member' || action.changes || typeof asked.values['as-of'] === 'string') return next(asked);
  const day = await findStoryDay(asked);
  if (day === null) return next(asked);
  return withReplayNote(await next({ ...asked, context: { ...asked.context, asOf: day } }), day);
};

async function findStoryDay({ context: { desk, caller, now } }: Asked): Promise<string | null> {
  try {
    const replay = await desk.tell.replays.running(caller.channel, now);
    return replay ? storyDayAt(replay, now) : null;
  } catch (error) {
    // What needs no store, such as /help, is answered all the same; the rest says itself what is wrong.
    if (error instanceof StoreError) return null;
    throw error;
  }
}
