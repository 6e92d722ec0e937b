import { withReplayNote } from '../../card/telling/replay-cards.ts';
import { findStoryDay } from './find-story-day.ts';
import type { Middleware } from './middleware.ts';

/**
 * While a replay runs in a channel, its answers are as of the story's day, and say so. A day that was typed takes
 * precedence. What changes something is not asked of the past: it works as always.
 */
export const answerInReplay: Middleware = async (asked, next) => {
  const { action } = asked.found;
  if (action.right !== 'member' || action.changes || typeof asked.values['as-of'] === 'string') return next(asked);
  const day = await findStoryDay(asked.context);
  if (day === null) return next(asked);
  return withReplayNote(await next({ ...asked, context: { ...asked.context, asOf: day } }), day);
};
