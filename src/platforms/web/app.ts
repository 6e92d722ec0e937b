import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { secureHeaders } from 'hono/secure-headers';
import { answerFailedPage } from './answer-failed.ts';
import { createCalendars } from './calendars/calendars.ts';
import { admit, checkForm } from './enter/admit.ts';
import type { Door } from './enter/door.ts';
import { createSignIn } from './enter/sign-in.ts';
import { guard } from './reach/guard.ts';
import { createConversation } from './talk/conversation.ts';
import type { Conversations } from './talk/conversations.ts';
import { closedVitals, openVitals } from './vital-routes.ts';
import type { WebEnv } from './web-env.ts';
import type { WebParts } from './web-parts.ts';

const MOST_BYTES = 64 * 1024;
/** A pasted article with every character as %XX. */
const MOST_PASTED_BYTES = 1024 * 1024;

type AppParts = WebParts & { readonly conversations: Conversations; readonly door: Door };

/**
 * The routes, from the least to the most that a caller needs: nothing; one of our addresses; the secret address of a
 * calendar; the token; a form from one of our pages.
 */
export function createWebApp(parts: AppParts): Hono<WebEnv> {
  const { sources, door, log } = parts;
  // `/calendar/` is `/calendar`.
  const app = new Hono<WebEnv>({ strict: false });
  app.onError((error, context) => answerFailedPage(error, context, log));
  // Without a referrer, a browser sends the origin of its own form as null.
  app.use(secureHeaders({ xFrameOptions: 'DENY', referrerPolicy: 'same-origin' }));
  app.route('/', openVitals(parts));
  app.use(guard(door.access));
  app.route('/sign-in', createSignIn(door, log));
  app.route('/calendar', createCalendars({ ...parts, door }));
  app.use(admit(door));
  app.use('/paste', bodyLimit({ maxSize: MOST_PASTED_BYTES }));
  for (const path of ['/ask', '/press', '/sign-out']) app.use(path, bodyLimit({ maxSize: MOST_BYTES }));
  app.use(checkForm(door));
  app.post('/sign-out', (context) => {
    door.sessions.end(context.var.visitor.session ?? '');
    door.cookies.remove(context, 'session');
    return context.redirect('/sign-in', 303);
  });
  app.route('/', closedVitals(parts));
  app.get('/sources.opml', async (context) =>
    context.text(await sources(), 200, {
      'content-type': 'text/x-opml; charset=utf-8',
      'content-disposition': 'attachment; filename="dateline.opml"',
      'cache-control': 'no-store',
    }),
  );
  return app.route('/', createConversation(parts));
}
