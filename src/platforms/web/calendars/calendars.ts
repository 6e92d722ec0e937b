import { Hono } from 'hono';
import { UserError } from '../../../core/errors.ts';
import type { Door } from '../enter/door.ts';
import { refuse } from '../enter/refuse.ts';
import { sendPage } from '../send-page.ts';
import type { WebContext, WebEnv } from '../web-env.ts';
import type { WebParts } from '../web-parts.ts';
import { createCalendarKeys } from './calendar-keys.ts';
import { toCalendarsPage } from './calendars-page.ts';

type CalendarParts = Pick<WebParts, 'calendar' | 'stories'> & { readonly door: Door };

/** The stories' calendars, for people who are signed in, and at secret addresses for programs that cannot sign in. */
export function createCalendars({ calendar, stories, door }: CalendarParts): Hono<WebEnv> {
  const keys = createCalendarKeys(door.access.token);
  const app = new Hono<WebEnv>();
  app.get('/', (context) => {
    const refusal = whyNot(context, door);
    if (refusal) return refusal;
    const rows = stories().map(({ slug, title }) => ({ title, url: toUrl(context, door, keys.pathOf(slug)) }));
    return sendPage(context, 200, (nonce) => toCalendarsPage({ rows, hasKeys: door.access.token !== null, nonce }));
  });
  app.get('/:file{[a-z0-9-]+\\.ics}', async (context) => {
    const story = context.req.param('file').replace(/\.ics$/, '');
    const key = context.req.query('key');
    const refusal = key !== undefined && keys.isRight(story, key) ? null : whyNot(context, door);
    return refusal ?? sendCalendar(context, () => calendar(story));
  });
  return app;
}

function whyNot(context: WebContext, door: Door): Response | null {
  const admission = door.admit(context);
  return 'refusal' in admission ? refuse(context, admission.refusal) : null;
}

async function sendCalendar(context: WebContext, calendar: () => Promise<string>): Promise<Response> {
  try {
    const headers = { 'content-type': 'text/calendar; charset=utf-8', 'cache-control': 'private, max-age=3600' };
    return context.text(await calendar(), 200, headers);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return context.text(`${error.message} ${error.hint}`, 404);
  }
}

/** A full address, as calendar programs need it. */
function toUrl(context: WebContext, { access }: Door, path: string): string {
  return `${access.urls[0] ?? new URL(context.req.url).origin}${path}`;
}
