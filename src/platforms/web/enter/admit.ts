import type { MiddlewareHandler } from 'hono';
import { readField } from '../read-field.ts';
import { takesJson, type WebContext, type WebEnv } from '../web-env.ts';
import type { Door } from './door.ts';
import { FORM_TOKEN } from './form-tokens.ts';
import { refuse } from './refuse.ts';

/** Lets in only callers who may use the desk. */
export function admit(door: Door): MiddlewareHandler<WebEnv> {
  return async (context, next) => {
    const admission = door.admit(context);
    if ('refusal' in admission) return refuse(context, admission.refusal);
    context.set('visitor', admission.visitor);
    return next();
  };
}

/** Accepts a post only from a page that was made for this session, or from a program. */
export function checkForm(door: Door): MiddlewareHandler<WebEnv> {
  return async (context, next) => {
    if (context.req.method !== 'POST' || isProgram(context, door)) return next();
    const { session } = context.var.visitor;
    const token = await readField(context, FORM_TOKEN);
    if (session !== null && door.formTokens.isRight(session, token)) return next();
    return context.text(
      'This page is no longer current (Dateline was restarted, or cookies are off), so nothing was done. Open the desk again and send it from there. Programs send Accept: application/json.\n',
      403,
    );
  };
}

/** If nobody signs in, a program sends no token, but neither does it send the headers that every browser sends with a post. */
function isProgram(context: WebContext, { access }: Door): boolean {
  if (context.var.visitor.hasBearer) return true;
  const isBrowser = context.req.header('origin') !== undefined || context.req.header('sec-fetch-site') !== undefined;
  return access.token === null && !isBrowser && takesJson(context);
}
