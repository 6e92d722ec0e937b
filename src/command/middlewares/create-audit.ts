import type { Log } from '../../core/log.ts';
import type { Asked, Middleware } from './middleware.ts';

/** Logs every change: who, what, where. */
export function createAudit(log: Log): Middleware {
  return async (asked, next) => {
    const card = await next(asked);
    const { action } = asked.found;
    if (action.right !== 'member' || action.changes) log.info(toLine(asked), 'a command changed something');
    return card;
  };
}

/** A text of several lines is the body of an article, which does not belong in a log. */
function toLine({ found: { action, path }, values, context: { caller } }: Asked): object {
  const kept = Object.entries(values).filter(([name]) => !action.options[name]?.multiline);
  return { audit: path, values: Object.fromEntries(kept), user: caller.user, channel: caller.channel };
}
