import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import { isRecord, type Json, numberOf, textOf } from './json.ts';
import { deniedIn } from './permissions.ts';
import { toBotUser } from './routes-self.ts';
import type { PeerChannel, World } from './world.ts';

const OP = { dispatch: 0, heartbeat: 1, identify: 2, resume: 6, reconnect: 7, invalid: 9, hello: 10, ack: 11 } as const;
const CLOSE = { badToken: 4004, badIntents: 4014 } as const;
// Members, presences, message content: a bot must be granted these.
const PRIVILEGED = (1 << 1) | (1 << 8) | (1 << 15);

type Session = {
  readonly id: string;
  readonly shard: number;
  readonly shards: number;
  socket: WebSocket | null;
  readonly sent: Json[];
};

export type GatewayParts = {
  readonly world: World;
  readonly token: string;
  readonly url: () => string;
  readonly heartbeatMs: number;
};

export type Gateway = {
  /** An event to the shard of a guild; to shard 0 for a direct message. Kept for who is away and resumes. */
  dispatch(event: string, data: Json, guild: string | null): void;
  /** Asks every session to reconnect and resume. */
  reconnect(): void;
  /** Tells every session that it is over; `isResumable` false: it must identify anew. */
  invalidate(isResumable: boolean): void;
  /** Answers no heartbeat on the connections there are: they look alive, and are not. */
  goDeaf(): void;
  /** Breaks every connection without a word. */
  cut(): void;
  /** Closes every connection with a code, such as 4004: the token was reset. */
  closeWith(code: number): void;
  /** Who identifies or resumes is closed with this code; null: is let in again. */
  refuse(code: number | null): void;
  /** `refused`: how many were turned away. */
  readonly counts: { identified: number; resumed: number; refused?: number };
  /** Resolves when the next session has been begun or resumed. */
  connectedAgain(): Promise<void>;
  close(): void;
};

/** The gateway half of the peer: identify, heartbeat, resume, and the events between. */
export function openGateway(server: Server, { world, token, url, heartbeatMs }: GatewayParts): Gateway {
  const sockets = new WebSocketServer({ server, path: '/gateway' });
  const sessions = new Map<string, Session>();
  const counts: Gateway['counts'] = { identified: 0, resumed: 0 };
  let refusal: number | null = null;
  const waiting: (() => void)[] = [];
  const deaf = new WeakSet<WebSocket>();

  sockets.on('connection', (socket) => {
    write(socket, OP.hello, { heartbeat_interval: heartbeatMs });
    socket.on('message', (bytes) => take(socket, String(bytes)));
    socket.on('close', () => leave(socket));
  });

  function take(socket: WebSocket, text: string): void {
    const message: unknown = JSON.parse(text);
    if (!isRecord(message)) return;
    const data = isRecord(message.d) ? message.d : {};
    if (message.op === OP.heartbeat && !deaf.has(socket)) write(socket, OP.ack, null);
    if (message.op === OP.identify) identify(socket, data);
    if (message.op === OP.resume) resume(socket, data);
  }

  function identify(socket: WebSocket, data: Json): void {
    const wrong = data.token !== token ? CLOSE.badToken : isPrivileged(data.intents) ? CLOSE.badIntents : refusal;
    if (wrong !== null) {
      turnAway(socket, wrong);
      return;
    }
    const [shard = 0, shards = 1] = Array.isArray(data.shard) ? data.shard.map(numberOf) : [];
    const session: Session = { id: world.nextId(), shard, shards, socket, sent: [] };
    sessions.set(session.id, session);
    counts.identified += 1;
    const mine = [...world.guilds.values()].filter(({ id, isMember }) => isMember && isOf(session, id));
    emit(
      session,
      'READY',
      toReady(
        world,
        session,
        url(),
        mine.map(({ id }) => id),
      ),
    );
    for (const { id } of mine) emit(session, 'GUILD_CREATE', toApiGuild(world, id));
    for (const resolve of waiting.splice(0)) resolve();
  }

  function turnAway(socket: WebSocket, code: number): void {
    counts.refused = (counts.refused ?? 0) + 1;
    socket.close(code);
  }

  function resume(socket: WebSocket, data: Json): void {
    if (refusal !== null) {
      turnAway(socket, refusal);
      return;
    }
    const session = sessions.get(textOf(data.session_id));
    if (!session || data.token !== token) {
      write(socket, OP.invalid, false);
      return;
    }
    session.socket = socket;
    counts.resumed += 1;
    for (const missed of session.sent.slice(numberOf(data.seq))) socket.send(JSON.stringify(missed));
    emit(session, 'RESUMED', {});
    for (const resolve of waiting.splice(0)) resolve();
  }

  function leave(socket: WebSocket): void {
    for (const session of sessions.values()) if (session.socket === socket) session.socket = null;
  }

  function dispatch(event: string, data: Json, guild: string | null): void {
    for (const session of sessions.values()) if (isOf(session, guild)) emit(session, event, data);
  }

  const live = () => [...sessions.values()].flatMap(({ socket }) => (socket ? [socket] : []));
  return {
    dispatch,
    counts,
    connectedAgain: () => new Promise((resolve) => waiting.push(resolve)),
    reconnect: () => {
      for (const socket of live()) write(socket, OP.reconnect, null);
    },
    invalidate: (isResumable) => {
      const sockets = live();
      if (!isResumable) sessions.clear();
      for (const socket of sockets) write(socket, OP.invalid, isResumable);
    },
    goDeaf: () => {
      for (const socket of live()) deaf.add(socket);
    },
    cut: () => {
      for (const socket of live()) socket.terminate();
    },
    closeWith: (code) => {
      for (const socket of live()) socket.close(code);
    },
    refuse: (code) => {
      refusal = code;
    },
    close: () => {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
  };
}

function isPrivileged(intents: unknown): boolean {
  return (numberOf(intents) & PRIVILEGED) !== 0;
}

function emit(session: Session, event: string, data: Json): void {
  const message = { op: OP.dispatch, t: event, s: session.sent.length + 1, d: data };
  session.sent.push(message);
  session.socket?.send(JSON.stringify(message));
}

function write(socket: WebSocket, op: number, data: unknown): void {
  socket.send(JSON.stringify({ op, d: data, s: null, t: null }));
}

/** https://docs.discord.com/developers/events/gateway#sharding-sharding-formula */
function isOf({ shard, shards }: Session, guild: string | null): boolean {
  return guild === null ? shard === 0 : Number((BigInt(guild) >> 22n) % BigInt(shards)) === shard;
}

function toReady(world: World, { id, shard, shards }: Session, url: string, guilds: readonly string[]): Json {
  return {
    v: 10,
    user: toBotUser({ world }),
    guilds: guilds.map((guild) => ({ id: guild, unavailable: true })),
    session_id: id,
    resume_gateway_url: url,
    shard: [shard, shards],
    application: { id: world.application, flags: 0 },
  };
}

/** A role that every guild of the peer has. */
export const EDITORS = '1200000000000000077';

/** A role with Manage Server, and one that only sees channels. */
export const MANAGERS = '1200000000000000078';
export const READERS = '1200000000000000079';

/** The bot's own role, which holds what its invitation granted. */
const DATELINE = '1200000000000000080';
const OWNER = '1200000000000000081';
const JOINED_AT = '2016-01-01T00:00:00Z';

function toRole(id: string, name: string, permissions = 0n): Json {
  return {
    id,
    name,
    permissions: String(permissions),
    position: 0,
    color: 0,
    hoist: false,
    managed: false,
    mentionable: false,
  };
}

/** A channel or thread as the gateway gives it, with what the bot alone is denied there. */
export function toApiChannel(world: World, { id, guild, type, name, parent, ...allowed }: PeerChannel): Json {
  const deny = String(deniedIn(allowed));
  return {
    id,
    type,
    name,
    guild_id: guild,
    position: 0,
    parent_id: parent,
    permission_overwrites: deny === '0' ? [] : [{ id: world.bot, type: 1, allow: '0', deny }],
  };
}

/** A guild as GUILD_CREATE gives it, with its channels and threads. */
export function toApiGuild(world: World, id: string): Json {
  const own = [...world.channels.values()].filter(({ guild }) => guild === id);
  return {
    id,
    name: world.guilds.get(id)?.name ?? '',
    owner_id: OWNER,
    unavailable: false,
    member_count: 2,
    large: false,
    channels: own.filter(({ type }) => type === 0 || type === 15).map((channel) => toApiChannel(world, channel)),
    threads: own.filter(({ type }) => type === 11).map((thread) => toApiChannel(world, thread)),
    roles: [
      toRole(id, '@everyone'),
      toRole(EDITORS, 'editors'),
      toRole(MANAGERS, 'managers', 1n << 5n),
      toRole(READERS, 'readers', 1n << 10n),
      toRole(DATELINE, 'Dateline', world.guilds.get(id)?.permissions),
    ],
    members: [
      { user: toBotUser({ world }), roles: [DATELINE], joined_at: JOINED_AT, deaf: false, mute: false, flags: 0 },
    ],
    presences: [],
    voice_states: [],
    emojis: [],
    stickers: [],
    features: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
    preferred_locale: 'en-US',
    premium_tier: 0,
  };
}
