import { AGENT_METHODS } from './agent-methods.ts';
import { type CheckedMessage, checkMessage, checkView, Refusal } from './check-message.ts';
import { BOT_ID, BOT_USER, type Shown, type State, TEAM, toShown, toTs } from './state.ts';
import { unfurl } from './unfurl.ts';

export type Call = {
  readonly method: string;
  readonly token: string;
  readonly body: Readonly<Record<string, unknown>>;
};
export type Tokens = {
  readonly bot: string;
  readonly app: string;
  /** Set: what every call is refused with, such as token_revoked. */
  refusal: string | null;
  /** The bot's token is one of a person. */
  isPersonal: boolean;
  /** What the service says its time is; its machine's where null. */
  date: string | null;
  /** Granted to the bot's token. */
  scopes: string[];
  /** Workspaces by the code of an installation under way, and by the token given for it. */
  readonly codes: Map<string, string>;
  readonly teams: Map<string, string>;
  /** The workspaces that an organization lets the app into, by its id. */
  readonly organizations: Map<string, readonly string[]>;
};
export const CLIENT = { client_id: 'peer-client', client_secret: 'peer-client-secret' };
export type Hooks = {
  readonly tokens: Tokens;
  socketUrl(): string;
  /** Where the bytes of a file are sent. */
  uploadUrl(file: string): string;
  /** Where they are fetched from, with a token. */
  fileUrl(file: string): string;
  takeTrigger(id: string): string;
  onShown(shown: Shown): void;
};

/** The answer of a Web API method, as the real service words it; refusals are `{ ok: false, error }`. */
export function answerCall(call: Call, state: State, hooks: Hooks): object {
  try {
    checkToken(call, hooks.tokens);
    checkScopes(call, hooks.tokens);
    const method = METHODS[call.method];
    if (!method) throw new Refusal('unknown_method', call.method);
    const answer = method(call.body, state, hooks, call.token);
    state.calls.push({ method: call.method, answer: 'ok', token: call.token });
    return { ok: true, ...answer };
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal;
    state.calls.push({ method: call.method, answer: refusal.message });
    const needed = refusal.error === 'missing_scope' ? { needed: refusal.message.replace(/^.*: /, '') } : {};
    return { ok: false, error: refusal.error, ...needed, response_metadata: { messages: [refusal.message] } };
  }
}

type Method = (body: Call['body'], state: State, hooks: Hooks, token: string) => object;

const METHODS: Readonly<Record<string, Method>> = {
  ...AGENT_METHODS,
  'auth.test': (_body, _state, hooks, token) => {
    const team_id = hooks.tokens.teams.get(token) ?? TEAM;
    const bot = hooks.tokens.isPersonal ? {} : { bot_id: BOT_ID };
    return { user_id: BOT_USER, ...bot, team_id, team: 'Newsroom', user: 'dateline' };
  },
  'auth.teams.list': ({ cursor }, _state, { tokens }, token) => {
    const teams = tokens.organizations.get(tokens.teams.get(token) ?? '');
    if (!teams) throw new Refusal('not_allowed_token_type', token);
    // Two a page.
    const from = Number(cursor ?? 0);
    const next_cursor = from + 2 < teams.length ? String(from + 2) : '';
    return { teams: teams.slice(from, from + 2).map((id) => ({ id, name: id })), response_metadata: { next_cursor } };
  },
  'api.test': () => ({}),
  'oauth.v2.access': ({ code, client_id, client_secret }, _state, { tokens }) => {
    if (client_id !== CLIENT.client_id || client_secret !== CLIENT.client_secret)
      throw new Refusal('bad_client_secret', '');
    const team = tokens.codes.get(String(code));
    if (team === undefined || !tokens.codes.delete(String(code))) throw new Refusal('invalid_code', String(code));
    const access_token = `xoxb-${team}`;
    tokens.teams.set(access_token, team);
    const isOrg = tokens.organizations.has(team);
    return {
      access_token,
      token_type: 'bot',
      scope: 'commands,chat:write',
      bot_user_id: BOT_USER,
      app_id: 'A0APP',
      team: isOrg ? null : { id: team, name: team },
      enterprise: isOrg ? { id: team, name: team } : null,
      authed_user: { id: 'U1ADMIN' },
      is_enterprise_install: isOrg,
    };
  },
  'apps.connections.open': (_body, _state, hooks) => ({ url: hooks.socketUrl() }),
  'users.info': ({ user }, { users }) => {
    const found = users.get(String(user));
    if (!found) throw new Refusal('user_not_found', String(user));
    return { user: found };
  },
  'conversations.info': ({ channel }, { channels }) => {
    const found = channels.get(String(channel));
    if (!found || (found.members && !found.isMember)) throw new Refusal('channel_not_found', String(channel));
    return { channel: toConversation(found) };
  },
  'conversations.list': (_body, { channels }) => ({
    channels: [...channels.values()].filter(({ id }) => !id.startsWith('D')).map(toConversation),
    response_metadata: { next_cursor: '' },
  }),
  'conversations.members': ({ channel }, { channels }) => ({ members: channels.get(String(channel))?.members ?? [] }),
  'usergroups.users.list': ({ usergroup }, { groups }) => {
    const users = groups.get(String(usergroup));
    if (!users) throw new Refusal('no_such_subteam', String(usergroup));
    return { users };
  },
  'usergroups.list': (_body, { groups }) => ({
    usergroups: [...groups.keys()].map((id) => ({ id, handle: id.slice(2).toLowerCase(), name: id })),
  }),
  'chat.postMessage': (body, state, hooks) => {
    const message = checkMessage(body);
    const channel = openConversation(String(message.channel), state);
    const shown = show(state, message, channel, null);
    hooks.onShown(shown);
    return { channel, ts: shown.ts, message: { text: shown.text } };
  },
  'chat.postEphemeral': (body, state, hooks) => {
    const message = checkMessage(body);
    const channel = openConversation(String(message.channel), state);
    if (!message.user || !state.users.has(message.user)) throw new Refusal('user_not_in_channel', String(message.user));
    const shown = show(state, message, channel, message.user);
    hooks.onShown(shown);
    return { message_ts: shown.ts };
  },
  'chat.unfurl': unfurl,
  'files.getUploadURLExternal': ({ filename, length }, state, { uploadUrl }) => {
    if (!filename || !(Number(length) > 0)) throw new Refusal('invalid_arguments', 'a file has a name and a length');
    const id = `F${state.nextNumber()}`;
    state.files.set(id, { name: String(filename), channel: null, text: null });
    return { upload_url: uploadUrl(id), file_id: id };
  },
  'files.completeUploadExternal': ({ files, channel_id }, state) => {
    for (const { id } of parse(files) as readonly { readonly id: string }[]) {
      const file = state.files.get(id);
      if (!file || file.text === null) throw new Refusal('file_not_found', id);
      file.channel = openConversation(String(channel_id), state);
    }
    return { files: parse(files) };
  },
  'files.info': ({ file }, state, { fileUrl }) => {
    const id = String(file);
    const found = state.files.get(id);
    if (!found) throw new Refusal('file_not_found', id);
    const { name, user = BOT_USER, text, channel } = found;
    const channels = channel?.startsWith('C') ? [channel] : [];
    return { file: { id, name, user, size: text?.length ?? 0, channels, url_private: fileUrl(id) } };
  },
  'conversations.open': ({ users }, state) => ({ channel: { id: openConversation(String(users), state) } }),
  'conversations.history': ({ channel, limit, include_all_metadata }, state) => {
    const found = String(channel);
    const conversation = state.channels.get(found);
    if (!conversation || (conversation.members && !conversation.isMember))
      throw new Refusal('channel_not_found', found);
    if (!conversation.isMember) throw new Refusal('not_in_channel', found);
    const inChannel = state.messages.filter((message) => message.channel === found && message.onlyFor === null);
    // The replies of a thread are not in the history; their number and their authors are.
    const all = inChannel.filter(({ thread }) => thread === null);
    const repliesTo = (ts: string) => inChannel.filter(({ thread }) => thread === ts).length;
    const messages = all.slice(-Number(limit ?? 100)).reverse();
    return {
      messages: messages.map(({ ts, text, metadata }) => ({
        type: 'message',
        ts,
        text,
        user: BOT_USER,
        bot_id: BOT_ID,
        ...(repliesTo(ts) > 0 ? { reply_count: repliesTo(ts), reply_users: [BOT_USER] } : {}),
        ...(include_all_metadata === 'true' && metadata ? { metadata } : {}),
      })),
      has_more: all.length > messages.length,
    };
  },
  'views.open': ({ trigger_id, view }, state, hooks) => {
    const user = hooks.takeTrigger(String(trigger_id));
    if (JSON.stringify(view).includes('file_input') && !hooks.tokens.scopes.includes('files:read'))
      throw new Refusal('invalid_arguments', 'file_input needs the scope files:read');
    const opened = { id: `V${state.nextNumber()}`, user, view: checkView(parse(view)) };
    if (opened.view.type !== 'modal') throw new Refusal('invalid_arguments', 'only a modal can be opened');
    state.views.set(opened.id, opened);
    return { view: { id: opened.id, ...opened.view } };
  },
  'views.update': ({ view_id, view }, state) => {
    const open = state.views.get(String(view_id));
    if (!open) throw new Refusal('not_found', String(view_id));
    open.view = checkView(parse(view));
    return { view: { id: open.id, ...open.view } };
  },
  'views.publish': ({ user_id, view }, state) => {
    const home = checkView(parse(view));
    if (home.type !== 'home') throw new Refusal('invalid_arguments', 'only a Home tab can be published');
    if (!state.users.has(String(user_id))) throw new Refusal('user_not_found', String(user_id));
    state.homes.set(String(user_id), { id: `V${state.nextNumber()}`, user: String(user_id), view: home });
    return { view: home };
  },
};

type Conversation = State['channels'] extends Map<string, infer C> ? C : never;

/** A channel is called as its id is, in small letters: C1NEWS is #news. */
function toConversation({ id, creator, members, isArchived }: Conversation): object {
  const kind = {
    is_im: id.startsWith('D'),
    is_mpim: false,
    is_private: members !== undefined,
    is_archived: isArchived,
  };
  return { id, name: id.slice(2).toLowerCase(), ...kind, ...(creator ? { creator } : {}) };
}

const NEEDED: Readonly<Record<string, string>> = {
  'chat.unfurl': 'links:write',
  'conversations.info': 'channels:read',
  'conversations.list': 'channels:read',
  'conversations.members': 'channels:read',
  'files.completeUploadExternal': 'files:write',
  'files.getUploadURLExternal': 'files:write',
  'files.info': 'files:read',
  'usergroups.list': 'usergroups:read',
  'assistant.threads.setStatus': 'assistant:write',
  'assistant.threads.setSuggestedPrompts': 'assistant:write',
  'assistant.threads.setTitle': 'assistant:write',
  'usergroups.users.list': 'usergroups:read',
};

function checkScopes({ method }: Call, { scopes }: Tokens): void {
  const needed = NEEDED[method];
  if (needed !== undefined && !scopes.includes(needed)) throw new Refusal('missing_scope', needed);
}

/** A message sent to a user's id goes to their direct conversation. */
function openConversation(id: string, state: State): string {
  const channel = state.channels.get(state.users.has(id) ? `D${id.slice(1)}` : id);
  if (!channel) throw new Refusal('channel_not_found', id);
  if (channel.isArchived) throw new Refusal('is_archived', id);
  if (!channel.isMember) throw new Refusal('not_in_channel', id);
  if (channel.isReadOnly) throw new Refusal('restricted_action_read_only_channel', id);
  return channel.id;
}

export function show(
  state: State,
  message: CheckedMessage,
  channel: string,
  onlyFor: string | null,
  ts?: string,
): Shown {
  const shown = toShown({
    ts: ts ?? toTs(state.nextNumber()),
    channel,
    onlyFor,
    thread: message.thread_ts ?? null,
    text: message.text,
    blocks: message.blocks,
    metadata: message.metadata ?? null,
    unfurls: message.unfurl_links !== false || message.unfurl_media !== false,
  });
  const old = state.messages.findIndex((known) => known.ts === shown.ts);
  if (old >= 0) state.messages.splice(old, 1, shown);
  else state.messages.push(shown);
  return shown;
}

function checkToken({ method, token }: Call, { bot, app, refusal, teams }: Tokens): void {
  if (method === 'oauth.v2.access' || method === 'api.test') return;
  if (refusal !== null) throw new Refusal(refusal, method);
  if (token === '') throw new Refusal('not_authed', method);
  const wanted = method === 'apps.connections.open' ? app : bot;
  if (token !== wanted && (wanted !== bot || !teams.has(token))) throw new Refusal('invalid_auth', method);
}

export function parse(json: unknown): unknown {
  return typeof json === 'string' ? JSON.parse(json) : json;
}
