import { Hono } from 'hono';
import { answerAsked, parseIsoDay } from '../../../command/asked-address.ts';
import type { Caller } from '../../../command/define.ts';
import { isGroup } from '../../../command/define.ts';
import { firstSteps } from '../../../command/first-steps.ts';
import type { Front, Reply } from '../../../command/front/front.ts';
import { parseCall } from '../../../command/grammar/encode-call.ts';
import { isReadOnly, type TypedOrPressed } from '../../../command/is-read-only.ts';
import type { Door } from '../enter/door.ts';
import { drawAs, type Look } from '../preview/preview.ts';
import { readField } from '../read-field.ts';
import { sendPage } from '../send-page.ts';
import { takesJson, type WebContext, type WebEnv } from '../web-env.ts';
import type { WebParts } from '../web-parts.ts';
import { type AnswerAddress, parseAddress, parseLook, toAddress, toAskedWords } from './address.ts';
import type { Conversations } from './conversations.ts';
import { type PageParts, renderPage, type Turn } from './page.ts';
import { renderHtml } from './render.ts';

const LONGEST_TEXT = 200_000;
/** Node refuses a request whose headers, the address among them, are longer than twice this. */
const LONGEST_ADDRESS = 8_000;

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
    return take(context, { text }, parseIsoDay(await readField(context, 'as-of')), parts);
  });
  app.post('/paste', async (context) => {
    const text = await readField(context, 'text', LONGEST_TEXT);
    if (text.trim() === '') return context.text('The field text is missing.', 400);
    const reply = await front.answer({ path: 'read', values: { text } }, callerOf(zone));
    return keep(context, '/read', reply, parts);
  });
  app.post('/press', async (context) => {
    const call = parseCall(await readField(context, 'call'));
    if (!call) return context.text('The field call is missing or is not one that a button sends.', 400);
    return take(context, { call }, null, parts);
  });
  return app;
}

/** Everyone who may enter is an operator, as at the prompt. */
function callerOf(zone: string): Caller {
  return { channel: { platform: 'web', workspace: 'local', id: 'web' }, user: 'local', zone, right: 'operator' };
}

/**
 * What changes nothing is answered at an address of its own, unless that would be too long. Anything else is done at once,
 * and never by an address.
 */
async function take(context: WebContext, ask: TypedOrPressed, asOf: string | null, parts: ConversationParts) {
  const address: AnswerAddress = { ask, asOf, look: parseLook(context.req.query('as')) };
  const isBrowser = context.var.visitor.session !== null && !takesJson(context);
  const href = toAddress(address);
  if (isBrowser && href.length <= LONGEST_ADDRESS && isReadOnly(ask, parts.front.commands()))
    return context.redirect(href, 303);
  return keep(context, toAskedWords(address), await answer(address, parts), parts);
}

function answer(address: AnswerAddress, { front, zone }: ConversationParts): Promise<Reply> {
  return answerAsked(address, front, callerOf(zone));
}

/** A browser is sent back to the page; a program gets the card. */
function keep(context: WebContext, asked: string, { card }: Reply, { conversations }: ConversationParts): Response {
  const { session } = context.var.visitor;
  if (session === null || takesJson(context)) return context.json(card);
  conversations.add(session, { asked, address: null, card });
  const look = parseLook(context.req.query('as'));
  return context.redirect(look ? `/?as=${look}` : '/', 303);
}

async function showPage(context: WebContext, parts: ConversationParts) {
  const { front, previews, conversations, door } = parts;
  const session = context.var.visitor.session ?? startSession(context, door);
  const csrf = session === '' ? '' : door.formTokens.of(session);
  const look = parseLook(context.req.query('as'));
  const address = parseAddress(context.req.query());
  const turn = address && (await openAnswer(address, parts));
  if (turn && session !== '') conversations.add(session, turn);
  const turns = turn && session === '' ? [turn] : conversations.turns(session);
  const draw: PageParts['draw'] = (card) => (look ? drawAs(look, card, previews) : renderHtml(card, csrf));
  const shown = { turns, draw, csrf, isSignedIn: door.access.token !== null, asOf: address?.asOf ?? null };
  const page = {
    ...shown,
    looks: toLooks(look, address),
    commands: listStarts(front),
    steps: firstSteps(front.commands()).map((text) => ({ text, href: toAddress({ ask: { text }, asOf: null, look }) })),
  };
  return sendPage(context, 200, (nonce) => renderPage({ ...page, nonce }));
}

/** The answer at an address; undefined if it would change something. */
async function openAnswer(address: AnswerAddress, parts: ConversationParts): Promise<Turn | undefined> {
  if (!isReadOnly(address.ask, parts.front.commands())) return undefined;
  const { card } = await answer(address, parts);
  return { asked: toAskedWords(address), address: toAddress({ ...address, look: null }), card };
}

/** If nobody signs in, the first page creates the session. A program that sends the token has none: ''. */
function startSession(context: WebContext, door: Door): string {
  if (context.var.visitor.hasBearer) return '';
  const session = door.sessions.start();
  door.cookies.write(context, 'session', session);
  return session;
}

const LOOKS = [
  { name: 'the browser', look: null },
  { name: 'Discord', look: 'discord' },
  { name: 'Slack', look: 'slack' },
] as const;

/** The same page in each look. */
function toLooks(chosen: Look | null, address: AnswerAddress | undefined): PageParts['looks'] {
  return LOOKS.map(({ name, look }) => ({
    name,
    href: address ? toAddress({ ...address, look }) : look === null ? '/' : `/?as=${look}`,
    isChosen: look === chosen,
    query: look === null ? '' : `?as=${look}`,
  }));
}

function listStarts(front: Front): readonly string[] {
  return front
    .commands()
    .flatMap((command) =>
      isGroup(command) ? command.actions.map(({ name }) => `/${command.name} ${name}`) : [`/${command.name}`],
    );
}
