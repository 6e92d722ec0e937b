import type { Entrance } from '../front/create-entrance.ts';
import type { Middleware } from './middleware.ts';

/** After `in:`, the command asks the desk of the workspace it was sent to. */
export function enterElsewhere(enter: Entrance): Middleware {
  return async (asked, next) => {
    if (typeof asked.values.in !== 'string') return next(asked);
    const { context } = await enter(asked.context.caller);
    return next({ ...asked, context: { ...context, now: asked.context.now, asOf: asked.context.asOf } });
  };
}
