import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { getCookie, setCookie } from 'hono/cookie';
import { secureHeaders } from 'hono/secure-headers';
import type { Caller } from '../../command/define.ts';
import { isGroup } from '../../command/define.ts';
import type { Front, Reply } from '../../command/front/front.ts';
import { parseCall } from '../../command/grammar/encode-call.ts';
import { UserError } from '../../core/errors.ts';
import type { Conversations } from './conversations.ts';
import { guard } from './guard.ts';
import { type PageParts, toPage } from './page.ts';
import { drawAs, type Look } from './preview/preview.ts';
import { renderHtml } from './render.ts';
import type { WebParts } from './web.ts';

const MOST_BYTES = 64 * 1024;
/** A pasted article, each of its characters as %XX. */
const MOST_PASTED_BYTES = 1024 * 1024;
const LONGEST_LINE = 2000;
const LONGEST_TEXT = 200_000;
const SESSION = 'dateline';

type AppParts = WebParts & { readonly conversations: Conversations };

/** The routes; no more than a browser, a health check and a scraper need. */
export function createApp({
  front,
  host,
  zone,
  health,
  metrics,
  calendar,
  sources,
  previews,
  conversations,
}: AppParts): Hono {
  const app = new Hono();
  app.use(guard([host]));
  // With no referrer at all a browser sends its own form's origin as null.
  app.use(secureHeaders({ xFrameOptions: 'DENY', referrerPolicy: 'same-origin' }));
  app.use('/paste', bodyLimit({ maxSize: MOST_PASTED_BYTES }));
  for (const path of ['/ask', '/press']) app.use(path, bodyLimit({ maxSize: MOST_BYTES }));
  app.get('/', (context) => {
    const nonce = crypto.randomUUID();
    context.header(
      'content-security-policy',
      `default-src 'none'; style-src 'nonce-${nonce}'; img-src 'self' https:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
    );
    context.header('cache-control', 'no-store');
    const look = parseLook(context.req.query('as'));
    const draw: PageParts['draw'] = (card) => (look ? drawAs(look, card, previews) : renderHtml(card));
    const turns = conversations.turns(sessionOf(context));
    return context.html(toPage({ turns, draw, looks: toLooks(look), commands: listStarts(front), nonce }));
  });
  app.post('/ask', async (context) => {
    const text = await readField(context, 'text');
    if (text.trim() === '') return context.text('expected the field text', 400);
    return answer(context, text, await front.answerText(text, callerOf(zone)), conversations);
  });
  app.post('/paste', async (context) => {
    const text = await readField(context, 'text', LONGEST_TEXT);
    if (text.trim() === '') return context.text('expected the field text', 400);
    const reply = await front.answer({ path: 'read', values: { text } }, callerOf(zone));
    return answer(context, '/read', reply, conversations);
  });
  app.post('/press', async (context) => {
    const call = parseCall(await readField(context, 'call'));
    if (!call) return context.text('expected the field call, as a button sends it', 400);
    const asked = `/${call.path} ${Object.entries(call.values)
      .map(([name, value]) => `${name}:${value}`)
      .join(' ')}`;
    return answer(context, asked.trim(), await front.answer(call, callerOf(zone)), conversations);
  });
  app.get('/healthz', async (context) => {
    const report = await health();
    return context.json(report, report.ok ? 200 : 503);
  });
  app.get('/calendar/:file{[a-z0-9-]+\\.ics}', async (context) => {
    try {
      const feed = await calendar(context.req.param('file').replace(/\.ics$/, ''));
      return context.text(feed, 200, {
        'content-type': 'text/calendar; charset=utf-8',
        'cache-control': 'max-age=3600',
      });
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      return context.text(`${error.message} ${error.hint}`, 404);
    }
  });
  app.get('/metrics', async (context) =>
    context.text(await metrics(), 200, { 'content-type': 'text/plain; version=0.0.4' }),
  );
  app.get('/sources.opml', async (context) =>
    context.text(await sources(), 200, {
      'content-type': 'text/x-opml; charset=utf-8',
      'content-disposition': 'attachment; filename="dateline.opml"',
      'cache-control': 'no-store',
    }),
  );
  return app;
}

/** A browser is sent back to the page; a program that accepts JSON gets the card. */
function answer(context: Context, asked: string, { card }: Reply, conversations: Conversations): Response {
  if (context.req.header('accept')?.includes('application/json')) return context.json(card);
  conversations.add(sessionOf(context), { asked, card });
  const look = parseLook(context.req.query('as'));
  return context.redirect(look ? `/?as=${look}` : '/', 303);
}

function parseLook(text: string | undefined): Look | null {
  return text === 'discord' || text === 'slack' ? text : null;
}

function toLooks(chosen: Look | null): PageParts['looks'] {
  return [
    { name: 'the browser', href: '/', isChosen: chosen === null },
    { name: 'Discord', href: '/?as=discord', isChosen: chosen === 'discord' },
    { name: 'Slack', href: '/?as=slack', isChosen: chosen === 'slack' },
  ];
}

async function readField(context: Context, name: string, longest = LONGEST_LINE): Promise<string> {
  const isJson = context.req.header('content-type')?.includes('application/json');
  const body: unknown = isJson ? await context.req.json().catch(() => null) : await context.req.parseBody();
  const value =
    typeof body === 'object' && body !== null ? Object.entries(body).find(([key]) => key === name)?.[1] : null;
  return typeof value === 'string' ? value.slice(0, longest) : '';
}

function sessionOf(context: Context): string {
  const known = getCookie(context, SESSION);
  if (known && /^[\da-f-]{36}$/.test(known)) return known;
  const session = crypto.randomUUID();
  setCookie(context, SESSION, session, { httpOnly: true, sameSite: 'Strict', path: '/' });
  return session;
}

/** Who reaches the desk's own address may do everything, as at the prompt. */
function callerOf(zone: string): Caller {
  return { channel: { platform: 'web', workspace: 'local', id: 'web' }, user: 'local', zone, right: 'operator' };
}

function listStarts(front: Front): readonly string[] {
  return front
    .commands()
    .flatMap((command) =>
      isGroup(command) ? command.actions.map(({ name }) => `/${command.name} ${name}`) : [`/${command.name}`],
    );
}
