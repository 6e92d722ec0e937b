import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { passTime } from '../stopwatch.ts';
import { directChannelOf } from './direct-channel-of.ts';
import { createFaults, type Fault } from './faults.ts';
import { type Gateway, openGateway, toApiChannel, toApiGuild } from './gateway.ts';
import { type Actor, createInteract, type Place } from './interact.ts';
import { openOpenApi } from './openapi.ts';
import { GRANTED } from './permissions.ts';
import { createRateKeeper, type Rate } from './rate.ts';
import { createRest, type SeenRequest } from './rest.ts';
import { commandRoutes } from './routes-commands.ts';
import { interactionRoutes } from './routes-interactions.ts';
import { messageRoutes, messagesIn } from './routes-messages.ts';
import { selfRoutes } from './routes-self.ts';
import { type SeenMessage, toSeen } from './seen.ts';
import { createWorld, type World } from './world.ts';

export type PeerOptions = {
  /** The bot's token; any other is refused. */
  readonly token?: string;
  /** How many guilds it is in at first, each with one text channel; 1 where absent. */
  readonly guilds?: number;
  readonly shards?: number;
  /** How long the service waits for the first answer; 3 seconds where absent. */
  readonly deadlineMs?: number;
  /** How often the client must show that it lives; 41.25 seconds where absent. */
  readonly heartbeatMs?: number;
  /** What time the service has; the machine's where absent. */
  readonly at?: Temporal.Instant;
  /** How many posts a channel takes; as many as come where absent. */
  readonly rate?: Rate;
  /** Where it listens; any free port where absent. */
  readonly port?: number;
};

export type Peer = ReturnType<typeof createInteract> & {
  /** For DISCORD_API_URL. */
  readonly apiUrl: string;
  readonly token: string;
  readonly world: World;
  readonly gateway: Gateway;
  readonly requests: readonly SeenRequest[];
  /** The first guild, and its channel. */
  readonly guild: string;
  readonly channel: string;
  addGuild(): { readonly guild: string; readonly channel: string };
  addChannel(guild: string): string;
  /** A channel that takes posts and no messages. */
  addForum(guild: string): string;
  addThread(channel: string): string;
  /** The bot is put out of a guild, or comes back. */
  removeBot(guild: string): void;
  inviteBot(guild: string): void;
  /** The guild cannot be reached for a while, though the bot is in it. */
  breakGuild(guild: string): void;
  mendGuild(guild: string): void;
  /** An admin changes what the bot may do in a guild. */
  setPermissions(guild: string, permissions: bigint): void;
  /** An admin changes whether the bot may send in a channel. */
  setSending(channel: string, canSend: boolean): void;
  /** The names of the commands held: everywhere (null) or in a guild. */
  commandNames(guild: string | null): readonly string[];
  /** What everyone in a channel sees, oldest first. */
  messages(channel: string): readonly SeenMessage[];
  /** The service keeps a nonce for a few minutes only. */
  forgetNonces(): void;
  fault(fault: Fault): void;
  /** Resolves when no request has come for so long. */
  quiet(ms: number): Promise<void>;
  close(): Promise<void>;
};

const HEARTBEAT_MS = 41_250;

/** Discord as far as Dateline sees it, on loopback: REST and gateway over one world of guilds, commands and messages. */
export async function openDiscordPeer(options: PeerOptions): Promise<Peer> {
  const world = createWorld(options.at ?? null);
  const token = options.token ?? 'peer-token';
  const faults = createFaults();
  const requests: SeenRequest[] = [];
  let port = 0;
  const gatewayUrl = () => `ws://127.0.0.1:${port}/gateway`;
  const rest = createRest({
    routes: [...selfRoutes, ...commandRoutes, ...messageRoutes, ...interactionRoutes],
    context: () => ({ world, gatewayUrl: gatewayUrl(), shards: options.shards ?? 1 }),
    token,
    faults,
    rate: createRateKeeper(options.rate, () => performance.now()),
    openApi: openOpenApi(),
    saw: (request) => requests.push(request),
  });
  const gateway = openGateway(rest, {
    world,
    token,
    url: gatewayUrl,
    heartbeatMs: options.heartbeatMs ?? HEARTBEAT_MS,
  });
  rest.listen(options.port ?? 0, '127.0.0.1');
  await once(rest, 'listening');
  port = (rest.address() as AddressInfo).port;

  const quiet = (ms: number) => waitForQuiet(() => requests.length, ms);
  const places = createPlaces(world, gateway);
  const guilds = Array.from({ length: options.guilds ?? 1 }, places.addGuild);
  const { guild, channel } = guilds[0] ?? { guild: '', channel: '' };
  const place = (actor: Actor) => toPlace(world, actor, guild, channel);
  return {
    ...createInteract({ world, gateway, place, deadlineMs: options.deadlineMs ?? 3000, quiet }),
    ...places,
    apiUrl: `http://127.0.0.1:${port}/api`,
    token,
    world,
    gateway,
    requests,
    guild,
    channel,
    commandNames: (where) => (world.commands.get(where ?? '') ?? []).map(({ name }) => name),
    messages: (where) => messagesIn(world, where).map(toSeen),
    forgetNonces: () => {
      for (const [id, message] of world.messages) world.messages.set(id, { ...message, nonce: null });
    },
    fault: faults.add,
    quiet,
    close: async () => {
      gateway.close();
      rest.closeAllConnections();
      await new Promise((resolve) => rest.close(resolve));
    },
  };
}

/** Guilds, channels and threads as people make them, and the bot's coming and going. */
function createPlaces(world: World, gateway: Gateway) {
  const add = (guild: string | null, type: 0 | 1 | 11 | 15, name: string, parent: string | null): string => {
    const id = world.nextId();
    world.channels.set(id, { id, guild, type, name, parent, canView: true, canSend: true });
    return id;
  };
  const addChannel = (guild: string) => add(guild, 0, 'desk', null);
  return {
    addGuild: () => {
      const guild = world.nextId();
      world.guilds.set(guild, { id: guild, name: 'Newsroom', isMember: true, permissions: GRANTED });
      const channel = addChannel(guild);
      gateway.dispatch('GUILD_CREATE', toApiGuild(world, guild), guild);
      return { guild, channel };
    },
    addChannel,
    addForum: (guild: string) => add(guild, 15, 'briefings', null),
    addThread: (channel: string) => add(world.channels.get(channel)?.guild ?? null, 11, 'thread', channel),
    removeBot: (guild: string) => {
      setMember(world, guild, false);
      world.commands.delete(guild);
      gateway.dispatch('GUILD_DELETE', { id: guild }, guild);
    },
    breakGuild: (guild: string) => gateway.dispatch('GUILD_DELETE', { id: guild, unavailable: true }, guild),
    mendGuild: (guild: string) => gateway.dispatch('GUILD_CREATE', toApiGuild(world, guild), guild),
    setPermissions: (guild: string, permissions: bigint) => {
      const known = world.guilds.get(guild);
      if (known) known.permissions = permissions;
    },
    setSending: (channel: string, canSend: boolean) => {
      const known = world.channels.get(channel);
      if (!known) return;
      known.canSend = canSend;
      gateway.dispatch('CHANNEL_UPDATE', toApiChannel(world, known), known.guild);
    },
    inviteBot: (guild: string) => {
      setMember(world, guild, true);
      gateway.dispatch('GUILD_CREATE', toApiGuild(world, guild), guild);
    },
  };
}

function setMember(world: World, guild: string, isMember: boolean): void {
  const known = world.guilds.get(guild);
  if (known) known.isMember = isMember;
}

/** A direct message where the guild is null: everyone has one channel with the bot. */
function toPlace(world: World, actor: Actor, guild: string, channel: string): Place {
  const user = actor.user ?? '1200000000000000001';
  if (actor.guild !== null) {
    const where = actor.guild ?? guild;
    const first = [...world.channels.values()].find((one) => one.guild === where)?.id;
    return { user, guild: where, channel: actor.channel ?? first ?? channel };
  }
  return { user, guild: null, channel: directChannelOf(world, user).id };
}

async function waitForQuiet(count: () => number, ms: number): Promise<void> {
  for (let before = -1; before !== count(); ) {
    before = count();
    await passTime(ms, () => false);
  }
}
