import type { Log } from '../../core/log.ts';
import type { Asked, Middleware } from './middleware.ts';

/** A line in the log for everything that was changed: who, what, where. */
export function createAudit(log: Log): Middleware {
  return async (asked, next) => {
    const card = await next(asked);
    const { action } = asked.found;
    if (action.right !== 'member' || action.changes) log.info(toLine(asked), 'changed by a command');
    return card;
  };
}

/** A text of several lines is an article's body, and no log's. */
function toLine({ found: { action, path }, values, context: { caller } }: Asked): object {
  const kept = Object.entries(values).filter(([name]) => !action.options[name]?.multiline);
  return { audit: path, values: Object.fromEntries(kept), user: caller.user, channel: caller.channel };
}
