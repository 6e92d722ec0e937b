import type { WebContext } from '../web-env.ts';
import type { Refusal } from './door.ts';

const NO_TOKEN_SET = 'DATELINE_WEB_TOKEN is not set, so it only serves its own machine.';

/** The answer to a caller who may not enter: a browser gets the sign-in page, a program is told how to sign in. */
export function refuse(context: WebContext, refusal: Refusal): Response {
  if (refusal === 'other machine')
    return context.text(`You opened this desk from another machine. ${NO_TOKEN_SET}\n`, 403);
  if (refusal === 'behind a proxy')
    return context.text(`You opened this desk through a proxy. ${NO_TOKEN_SET} Set it, and DATELINE_URL.\n`, 403);
  if (typeof refusal === 'object') return refuseForNow(context, refusal.waitSeconds);
  if (refusal === 'sign in' && context.req.header('accept')?.includes('text/html'))
    return context.redirect('/sign-in', 303);
  context.header('www-authenticate', 'Bearer realm="Dateline"');
  return context.text('Sign in at /sign-in, or send the header Authorization: Bearer and the token.\n', 401);
}

/** The message for someone who tried too often. */
export function toWait(waitSeconds: number): string {
  return `Too many wrong tokens. Try again in ${waitSeconds < 60 ? `${waitSeconds} seconds` : `${Math.ceil(waitSeconds / 60)} minutes`}.`;
}

function refuseForNow(context: WebContext, waitSeconds: number): Response {
  context.header('retry-after', String(waitSeconds));
  return context.text(`${toWait(waitSeconds)}\n`, 429);
}
