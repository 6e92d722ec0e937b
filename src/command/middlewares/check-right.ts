import { refusal } from '../rights/refusal.ts';
import { isEnough } from '../rights/right.ts';
import { rightNeeded } from '../rights/right-needed.ts';
import type { Middleware } from './middleware.ts';

/** Runs nothing without the right it needs; the refusal says who has that right on this platform. */
export const checkRight: Middleware = async (asked, next) => {
  const needed = await rightNeeded(asked);
  if (isEnough(asked.context.caller.right, needed)) return next(asked);
  throw await refusal(asked, needed);
};
