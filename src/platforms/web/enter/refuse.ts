import type { WebContext } from '../web-env.ts';
import type { Refusal } from './door.ts';

const NO_TOKEN_SET = 'DATELINE_WEB_TOKEN is not set, so it serves this machine alone.';

/** The answer to someone who is not let in: a browser is shown where to sign in, a program is told how. */
export function refuse(context: WebContext, refusal: Refusal): Response {
  if (refusal === 'other machine')
    return context.text(`This desk was asked from another machine. ${NO_TOKEN_SET}\n`, 403);
  if (refusal === 'behind a proxy')
    return context.text(`This desk was asked through a proxy. ${NO_TOKEN_SET} Set it, and DATELINE_URL.\n`, 403);
  if (typeof refusal === 'object') return refuseForNow(context, refusal.waitSeconds);
  if (refusal === 'sign in' && context.req.header('accept')?.includes('text/html'))
    return context.redirect('/sign-in', 303);
  context.header('www-authenticate', 'Bearer realm="Dateline"');
  return context.text('Sign in at /sign-in, or send the header Authorization: Bearer and the token.\n', 401);
}

/** Words for who tried too often. */
export function toWait(waitSeconds: number): string {
  return `Too many wrong tokens. Try again in ${waitSeconds < 60 ? `${waitSeconds} seconds` : `${Math.ceil(waitSeconds / 60)} minutes`}.`;
}

function refuseForNow(context: WebContext, waitSeconds: number): Response {
  context.header('retry-after', String(waitSeconds));
  return context.text(`${toWait(waitSeconds)}\n`, 429);
}
