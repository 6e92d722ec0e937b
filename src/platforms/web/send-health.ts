import type { Door } from './enter/door.ts';
import { answersTo } from './reach/answers-to.ts';
import { socketEnds } from './reach/socket-ends.ts';
import type { WebContext } from './web-env.ts';
import type { WebHealth } from './web-parts.ts';

/** Tells anyone, under any host name, whether the desk is well; tells the details only to callers who may enter. */
export function sendHealth(context: WebContext, door: Door, { ok, checks }: WebHealth): Response {
  return context.json(isLetIn(context, door) ? { ok, checks } : { ok }, ok ? 200 : 503);
}

function isLetIn(context: WebContext, door: Door): boolean {
  const isOurs = answersTo(context.req.header('host') ?? '', door.access, socketEnds(context));
  return isOurs && 'visitor' in door.admit(context);
}
