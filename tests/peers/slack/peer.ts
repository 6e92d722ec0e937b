import { createServer } from 'node:http';
import { ALL_SCOPES } from './all-scopes.ts';
import { OPTIONS_ANSWER, type SlackOption } from './block-schema.ts';
import { answerFault, createFaults, type Fault } from './faults.ts';
import { type Forgery, openHttpTransport } from './http-transport.ts';
import {
  eventPayload,
  linkEvent,
  messageEvent,
  type Posted,
  pressPayload,
  shortcutPayload,
  slashPayload,
  submitPayload,
  suggestPayload,
  viewPressPayload,
  type Where,
} from './payloads.ts';
import { buttonsIn, optionIn } from './read-blocks.ts';
import { createResponseUrls } from './response-urls.ts';
import { type Answer, openServer, portOf, type Request } from './server.ts';
import { settleView } from './settle-view.ts';
import { type DisconnectReason, openSocketTransport } from './socket-transport.ts';
import { BOT_USER, createState, type Linked, type OpenView, type Shown, type State, toTs } from './state.ts';
import type { Ack, Delivery } from './transport.ts';
import { createTriggers } from './triggers.ts';
import { toInputs } from './view-inputs.ts';
import { answerCall, type Tokens } from './web-api.ts';

export const ADMIN: Where = { user: 'U1ADMIN', channel: 'C1NEWS' };
export const GUEST: Where = { user: 'U2GUEST', channel: 'C1NEWS' };

export type SlackPeer = Awaited<ReturnType<typeof openSlackPeer>>;

/**
 * A Slack workspace on loopback: Web API, Socket Mode or signed requests, with state. It checks what it is sent and
 * refuses what the real service refuses. `connection` is what an app needs to connect to it.
 */
export async function openSlackPeer({
  mode,
  at,
}: {
  mode: 'socket' | 'http' /** Its port; any free one where absent. */;
  at?: number;
}) {
  const state = createState();
  const faults = createFaults();
  const triggers = createTriggers();
  const tokens: Tokens = {
    bot: 'xoxb-peer',
    app: 'xapp-peer',
    refusal: null,
    isPersonal: false,
    date: null,
    scopes: [...ALL_SCOPES],
    codes: new Map(),
    teams: new Map(),
    organizations: new Map(),
  };
  const signingSecret = 'abad1deaabad1deaabad1deaabad1dea';
  const shown: Shown[] = [];
  const acks: Ack[] = [];
  const onChange: (() => void)[] = [];
  const changed = () => {
    for (const call of onChange.splice(0)) call();
  };
  const take = (message: Shown) => {
    shown.push(message);
  };
  const responses = createResponseUrls(state, () => base, take);
  const server = await openServer((request) => {
    const method = methodOf(request);
    const fault = faults.take(method);
    queueMicrotask(changed);
    if (fault) state.calls.push({ method, answer: 'fault' });
    if (fault && fault !== 'answer lost') return answerFault(fault);
    const answer = answerRequest(request, method);
    return fault ? 'cut' : answer;
  }, at ?? 0);
  const base = `http://127.0.0.1:${portOf(server)}`;
  const socket = mode === 'socket' ? openSocketTransport(server) : undefined;
  const port = mode === 'http' ? await freePort() : 0;
  const http = mode === 'http' ? openHttpTransport(`http://127.0.0.1:${port}/slack/events`, signingSecret) : undefined;
  const transport = socket ?? http;
  let last: Delivery | undefined;

  function answerRequest(request: Request, method: string): Answer {
    const file = state.files.get(/^\/upload\/(\w+)$/.exec(request.path)?.[1] ?? '');
    if (file) {
      file.text = request.raw;
      return { status: 200, body: 'OK' };
    }
    const shared = /^\/files-pri\/(\w+)$/.exec(request.path)?.[1];
    if (shared !== undefined) return answerFile(shared, request, state, tokens);
    if (method === 'response_url') return responses.answer(request.path.split('/').pop() ?? '', request.body);
    const hooks = {
      tokens,
      takeTrigger: triggers.take,
      onShown: take,
      socketUrl: () => socket?.url() ?? '',
      uploadUrl: (id: string) => `${base}/upload/${id}`,
      fileUrl: (id: string) => `${base}/files-pri/${id}`,
    };
    const date: Record<string, string> = tokens.date === null ? {} : { date: tokens.date };
    const headers = { 'x-oauth-scopes': tokens.scopes.join(','), ...date };
    return {
      status: 200,
      headers,
      body: answerCall({ method, token: request.token, body: request.body }, state, hooks),
    };
  }

  async function deliver(delivery: Delivery): Promise<Ack> {
    last = delivery;
    const ack = await transport?.deliver(delivery);
    if (!ack) throw new Error('no transport');
    acks.push(ack);
    return ack;
  }

  const send = (kind: Delivery['kind'], payload: object) =>
    deliver({ kind, payload, number: state.nextNumber(), retry: 0 });
  const interaction = ({ channel, user }: Where, original: Shown | null) => ({
    trigger: triggers.open(user),
    responseUrl: responses.open(channel, user, original),
  });

  /** Resolves with the message that the act brings about. */
  async function after(act: Promise<Ack>, before: number): Promise<Shown> {
    await act;
    while (shown.length <= before) await new Promise<void>((resolve) => onChange.push(resolve));
    return shown[before] ?? fail('nothing was shown');
  }

  /** Resolves when the workspace has become so. */
  async function until(isSo: (state: State) => boolean): Promise<void> {
    while (!isSo(state)) await new Promise<void>((resolve) => onChange.push(resolve));
  }

  const mentionOf = (text: string, where: Where, file?: string) => {
    const number = state.nextNumber();
    const event = messageEvent('app_mention', `<@${BOT_USER}> ${text}`, where, toTs(number));
    return eventPayload({ ...event, ...filesOf(file, state) }, number);
  };
  const dmOf = (text: string, user: string, file?: string) => {
    const number = state.nextNumber();
    const event = messageEvent('message', text, { user, channel: `D${user.slice(1)}` }, toTs(number));
    return eventPayload({ ...event, ...filesOf(file, state) }, number);
  };

  return {
    state,
    shown,
    acks,
    tokens,
    connection: {
      botToken: tokens.bot,
      appToken: mode === 'socket' ? tokens.app : null,
      signingSecret: mode === 'http' ? signingSecret : null,
      port,
      apiUrl: `${base}/api/`,
    },
    slash: (text: string, where: Where = ADMIN) =>
      after(send('slash_commands', slashPayload(text, where, interaction(where, null))), shown.length),
    mention: (text: string, where: Where = ADMIN, file?: string) =>
      after(send('events_api', mentionOf(text, where, file)), shown.length),
    dm: (text: string, user = ADMIN.user, file?: string) =>
      after(send('events_api', dmOf(text, user, file)), shown.length),
    /** Somebody uploads a file, for a form or a message: its id. */
    upload: (name: string, text: string, user = ADMIN.user): string => {
      const id = `F${state.nextNumber()}`;
      state.files.set(id, { name, channel: null, text, user });
      return id;
    },
    /** Any event, with no answer awaited. */
    event: (event: object, team?: string, organization?: string) =>
      send('events_api', eventPayload(event, state.nextNumber(), team, organization)),
    /** Somebody posts a message with links; the event's other fields may be given, too. */
    link: async (
      urls: readonly string[],
      where: Where = ADMIN,
      extra: object = {},
      about: object = {},
    ): Promise<Linked> => {
      const number = state.nextNumber();
      const linked: Linked = { channel: where.channel, ts: toTs(number), urls, seen: new Map(), pressable: [] };
      state.linked.push(linked);
      await send('events_api', { ...eventPayload({ ...linkEvent(linked, where), ...extra }, number), ...about });
      return linked;
    },
    /** Somebody lets the app into a workspace: the code that the service sends their browser back with. */
    grant: (team: string) => {
      const code = `code-${state.nextNumber()}`;
      tokens.codes.set(code, team);
      return code;
    },
    /** Presses the button with this label: on a message, by who sees it. */
    press: (label: string, message: Shown, user = message.onlyFor ?? ADMIN.user) => {
      const button = message.buttons.find((known) => known.label === label) ?? fail(`no button ${label}`);
      const act = interaction({ user, channel: message.channel }, message);
      return after(send('interactive', pressPayload(message, button, user, act)), shown.length);
    },
    /** Chooses the option with this label in a select of a message. */
    choose: (label: string, message: Shown, user = message.onlyFor ?? ADMIN.user) => {
      const { actionId, value } = optionIn(message.blocks, label) ?? fail(`no option ${label}`);
      const act = interaction({ user, channel: message.channel }, message);
      return after(
        send('interactive', pressPayload(message, { actionId, selected: { value } }, user, act)),
        shown.length,
      );
    },
    /** What a select with this id offers. */
    suggest: async (actionId: string, typed: string, where: Where = ADMIN): Promise<readonly SlackOption[]> => {
      const { body } = await send('interactive', suggestPayload(actionId, typed, where));
      return OPTIONS_ANSWER.parse(body).options;
    },
    /** Presses the button with this label in a modal or on a Home tab. */
    pressInView: (label: string, view: OpenView) => {
      const button = buttonsIn(view.view.blocks).find((known) => known.label === label) ?? fail(`no button ${label}`);
      return send('interactive', viewPressPayload(view, button, triggers.open(view.user)));
    },
    /** Chooses in a select of a modal or a Home tab, by the select's id. */
    chooseInView: (actionId: string, value: string, view: OpenView) =>
      send('interactive', viewPressPayload(view, { actionId, selected: { value } }, triggers.open(view.user))),
    /** Somebody opens the Home tab; resolves with what they see once it is published. */
    openHome: async (user = ADMIN.user): Promise<OpenView> => {
      const before = state.homes.get(user);
      const event = { type: 'app_home_opened', user, channel: `D${user.slice(1)}`, tab: 'home', view: before?.view };
      await send('events_api', eventPayload(event, state.nextNumber()));
      await until(() => state.homes.get(user) !== before);
      return state.homes.get(user) ?? fail('no Home tab');
    },
    shortcut: (callbackId: string, where: Where = ADMIN, message?: Posted) =>
      send('interactive', shortcutPayload(callbackId, where, interaction(where, null), message)),
    /** Submits a modal with values by the labels of its inputs. */
    submit: async (view: OpenView, values: Readonly<Record<string, string>>) => {
      const payload = submitPayload(view, toInputs(view.view, values), triggers.open(view.user));
      return settleView(state, view, (await send('interactive', payload)).body);
    },
    /** The modal opened last, once there is one beyond those known before. */
    modal: async (known = 0): Promise<OpenView> => {
      await until(() => state.views.size > known);
      return [...state.views.values()].at(-1) ?? fail('no modal');
    },
    /** Sends the last delivery again, as the service does when it missed the acknowledgement. */
    resend: () => (last ? deliver({ ...last, retry: last.retry + 1 }) : fail('nothing was sent')),
    until,
    fail: (method: string, fault: Fault, times = 1) => faults.add(method, fault, times),
    forge: (forgery: Forgery) => http?.forge(forgery),
    /** A body as it is, signed; in HTTP mode alone. */
    sendSigned: (body: string, type: string) => http?.send(body, type) ?? fail('no HTTP mode'),
    refreshSocket: (reason: DisconnectReason = 'refresh_requested') => socket?.refresh(reason) ?? fail('no socket'),
    breakSocket: () => socket?.cut() ?? fail('no socket'),
    expireResponseUrls: responses.expire,
    expireTriggers: triggers.expire,
    async close() {
      await transport?.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** A file goes to its app alone; others are sent to a page to sign in at. */
function answerFile(id: string, { token }: Request, { files }: State, { bot, scopes }: Tokens): Answer {
  const file = files.get(id);
  if (!file || token !== bot || !scopes.includes('files:read'))
    return { status: 200, headers: { 'content-type': 'text/html' }, body: '<!doctype html><title>Sign in</title>' };
  return { status: 200, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: file.text ?? '' };
}

/** As the service adds them to a message event. https://docs.slack.dev/reference/events/message/file_share */
function filesOf(id: string | undefined, { files }: State): object {
  const file = id === undefined ? undefined : files.get(id);
  if (!file) return {};
  return { subtype: 'file_share', upload: false, files: [{ id, name: file.name, user: file.user, mode: 'hosted' }] };
}

function methodOf({ path }: Request): string {
  return path.startsWith('/api/') ? path.slice('/api/'.length) : 'response_url';
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const port = portOf(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function fail(what: string): never {
  throw new Error(what);
}
