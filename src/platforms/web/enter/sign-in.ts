import { randomBytes } from 'node:crypto';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Log } from '../../../core/log.ts';
import { socketEnds } from '../reach/socket-ends.ts';
import { readField } from '../read-field.ts';
import { sendPage } from '../send-page.ts';
import type { WebContext, WebEnv } from '../web-env.ts';
import type { Door } from './door.ts';
import { FORM_TOKEN } from './form-tokens.ts';
import { toWait } from './refuse.ts';
import { toSignInPage } from './sign-in-page.ts';

const MOST_BYTES = 16 * 1024;

/** The page that asks for the token, and the check of what is typed there. */
export function createSignIn(door: Door, log: Log): Hono<WebEnv> {
  const app = new Hono<WebEnv>();
  const { checkToken } = door;
  if (!checkToken) return app.get('/', (context) => context.redirect('/', 303));
  app.use(bodyLimit({ maxSize: MOST_BYTES }));
  app.get('/', (context) => {
    const id = door.cookies.read(context, 'session');
    return id !== undefined && door.sessions.isOpen(id) ? context.redirect('/', 303) : show(context, door, 200, null);
  });
  app.post('/', async (context) => {
    const form = door.cookies.read(context, 'form') ?? '';
    if (!door.formTokens.isRight(form, await readField(context, FORM_TOKEN)))
      return show(context, door, 403, 'This page was no longer current, or cookies are off. Enter the token again.');
    const typed = await readField(context, 'token');
    const checked = checkToken(typed.trim(), socketEnds(context).remote);
    if (checked === 'wrong') return show(context, door, 401, 'That is not the token. Nothing was opened.');
    if (checked !== 'right') return waitThen(context, door, checked.waitSeconds);
    return open(context, door, log);
  });
  return app;
}

/** Each time the page is shown it has a new secret, which the browser keeps until it posts the form. */
function show(context: WebContext, door: Door, status: ContentfulStatusCode, wrong: string | null) {
  const form = randomBytes(32).toString('base64url');
  door.cookies.write(context, 'form', form);
  return sendPage(context, status, (nonce) => toSignInPage({ csrf: door.formTokens.of(form), wrong, nonce }));
}

function waitThen(context: WebContext, door: Door, waitSeconds: number) {
  context.header('retry-after', String(waitSeconds));
  return show(context, door, 429, toWait(waitSeconds));
}

/** A new session for the person who signed in; an earlier cookie of the browser opens nothing. */
function open(context: WebContext, door: Door, log: Log): Response {
  const before = door.cookies.read(context, 'session');
  if (before !== undefined) door.sessions.end(before);
  door.cookies.write(context, 'session', door.sessions.start());
  door.cookies.remove(context, 'form');
  log.info({ address: socketEnds(context).remote }, 'someone signed in');
  return context.redirect('/', 303);
}
