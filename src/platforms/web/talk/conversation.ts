import { Hono } from 'hono';
import type { Caller } from '../../../command/define.ts';
import { isGroup } from '../../../command/define.ts';
import type { Front, Reply } from '../../../command/front/front.ts';
import { parseCall } from '../../../command/grammar/encode-call.ts';
import type { Door } from '../enter/door.ts';
import { drawAs, type Look } from '../preview/preview.ts';
import { readField } from '../read-field.ts';
import { sendPage } from '../send-page.ts';
import { takesJson, type WebContext, type WebEnv } from '../web-env.ts';
import type { WebParts } from '../web-parts.ts';
import type { Conversations } from './conversations.ts';
import { type PageParts, renderPage } from './page.ts';
import { renderHtml } from './render.ts';

const LONGEST_TEXT = 200_000;

type ConversationParts = Pick<WebParts, 'front' | 'zone' | 'previews'> & {
  readonly conversations: Conversations;
  readonly door: Door;
};

/** The page, and the requests that it sends. */
export function createConversation(parts: ConversationParts): Hono<WebEnv> {
  const { front, zone } = parts;
  const app = new Hono<WebEnv>();
  app.get('/', (context) => showPage(context, parts));
  app.post('/ask', async (context) => {
    const text = await readField(context, 'text');
    if (text.trim() === '') return context.text('The field text is missing.', 400);
    return answer(context, text, await front.answerText(text, callerOf(zone)), parts);
  });
  app.post('/paste', async (context) => {
    const text = await readField(context, 'text', LONGEST_TEXT);
    if (text.trim() === '') return context.text('The field text is missing.', 400);
    return answer(context, '/read', await front.answer({ path: 'read', values: { text } }, callerOf(zone)), parts);
  });
  app.post('/press', async (context) => {
    const call = parseCall(await readField(context, 'call'));
    if (!call) return context.text('The field call is missing or is not one that a button sends.', 400);
    const values = Object.entries(call.values).map(([name, value]) => `${name}:${value}`);
    return answer(context, [`/${call.path}`, ...values].join(' '), await front.answer(call, callerOf(zone)), parts);
  });
  return app;
}

/** Everyone who may enter is an operator, as at the prompt. */
function callerOf(zone: string): Caller {
  return { channel: { platform: 'web', workspace: 'local', id: 'web' }, user: 'local', zone, right: 'operator' };
}

function showPage(context: WebContext, { front, previews, conversations, door }: ConversationParts) {
  const session = context.var.visitor.session ?? startSession(context, door);
  const csrf = session === '' ? '' : door.formTokens.of(session);
  const look = parseLook(context.req.query('as'));
  const draw: PageParts['draw'] = (card) => (look ? drawAs(look, card, previews) : renderHtml(card, csrf));
  const isSignedIn = door.access.token !== null;
  const shown = { turns: conversations.turns(session), draw, csrf, isSignedIn, looks: toLooks(look) };
  return sendPage(context, 200, (nonce) => renderPage({ ...shown, commands: listStarts(front), nonce }));
}

/** If nobody signs in, the first page creates the session. A program that sends the token has none: ''. */
function startSession(context: WebContext, door: Door): string {
  if (context.var.visitor.hasBearer) return '';
  const session = door.sessions.start();
  door.cookies.write(context, 'session', session);
  return session;
}

/** A browser is sent back to the page; a program gets the card. */
function answer(context: WebContext, asked: string, { card }: Reply, { conversations }: ConversationParts): Response {
  const { session } = context.var.visitor;
  if (session === null || takesJson(context)) return context.json(card);
  conversations.add(session, { asked, card });
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

function listStarts(front: Front): readonly string[] {
  return front
    .commands()
    .flatMap((command) =>
      isGroup(command) ? command.actions.map(({ name }) => `/${command.name} ${name}`) : [`/${command.name}`],
    );
}
