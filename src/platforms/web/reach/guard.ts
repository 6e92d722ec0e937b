import type { MiddlewareHandler } from 'hono';
import type { WebContext, WebEnv } from '../web-env.ts';
import type { Access } from './access.ts';
import { answersTo } from './answers-to.ts';
import { socketEnds } from './socket-ends.ts';

/**
 * Keeps other sites out: a page elsewhere may neither post here, nor reach the desk under a name that it pointed at
 * this machine.
 */
export function guard(access: Access): MiddlewareHandler<WebEnv> {
  return async (context, next) => {
    const host = context.req.header('host') ?? '';
    if (!answersTo(host, access, socketEnds(context)))
      return context.text('Unknown host. Dateline answers to its own address and to the hosts of DATELINE_URL.\n', 421);
    if (context.req.method !== 'GET' && !isFromOurPage(context, host, access.urls))
      return context.text('Not sent from this page, so nothing was done. Open the desk and send it from there.\n', 403);
    return next();
  };
}

/** A browser says which site a form is from; a program says nothing. A proxy may hide our own host's name. */
function isFromOurPage({ req }: WebContext, host: string, urls: readonly string[]): boolean {
  const site = req.header('sec-fetch-site');
  if (site && site !== 'same-origin' && site !== 'none') return false;
  const origin = req.header('origin');
  if (!origin || urls.includes(origin)) return true;
  return URL.canParse(origin) && new URL(origin).host === host.toLowerCase();
}
