import { isRecord, type Json, textOf } from './json.ts';
import {
  closedToBots,
  invalidBody,
  missingAccess,
  missingPermissions,
  noTextChannel,
  unknownChannel,
  unknownMessage,
  wrongChannelType,
} from './refusal.ts';
import { noContent, ok, type Route, route } from './route.ts';
import { editMessage, storeMessage, toApiMessage } from './store-message.ts';
import type { PeerChannel, PeerMessage, World } from './world.ts';

const NONCE = 25;
const LISTED = 50;
const FORUM = 15;
const THREAD = 11;
const TITLE = 100;

/** Messages that the bot posts to channels by itself. */
export const messageRoutes: readonly Route[] = [
  route('POST', '/channels/:channel/messages', ({ world }, { channel = '' }, { body, files }) => {
    writable(world, channel);
    if (world.channels.get(channel)?.type === FORUM) throw noTextChannel();
    return ok(post(world, channel, isRecord(body) ? body : {}, files));
  }),
  route('POST', '/channels/:channel/threads', ({ world }, { channel = '' }, { body, files }) => {
    writable(world, channel);
    if (world.channels.get(channel)?.type !== FORUM) throw wrongChannelType();
    return ok(openPost(world, channel, isRecord(body) ? body : {}, files));
  }),
  route('GET', '/guilds/:guild/threads/active', ({ world }, { guild = '' }) => {
    const threads = [...world.channels.values()].filter((one) => one.type === THREAD && one.guild === guild);
    return ok({ threads: threads.map(({ id, name, parent }) => ({ id, type: THREAD, name, parent_id: parent })) });
  }),
  route('GET', '/channels/:channel/messages', ({ world }, { channel = '' }, { query }) => {
    viewable(world, channel);
    const seen = messagesIn(world, channel).toReversed();
    const limit = Number(query.get('limit') ?? LISTED);
    if (limit < 1 || limit > 100) throw invalidBody(['limit: 1 to 100']);
    return ok(seen.slice(0, limit).map((message) => toApiMessage(world, message, null)));
  }),
  route('PATCH', '/channels/:channel/messages/:id', ({ world }, { channel = '', id = '' }, { body, files }) => {
    writable(world, channel);
    return ok(toApiMessage(world, editMessage(world, find(world, id), isRecord(body) ? body : {}, files), null));
  }),
  route('DELETE', '/channels/:channel/messages/:id', ({ world }, { channel = '', id = '' }) => {
    viewable(world, channel);
    world.messages.delete(find(world, id).id);
    return noContent;
  }),
  route('GET', '/channels/:channel', ({ world }, { channel = '' }) => {
    const { id, type, name, guild } = viewable(world, channel);
    return ok({ id, type, name, ...(guild ? { guild_id: guild } : {}) });
  }),
];

/** What everybody in the channel sees, oldest first. */
export function messagesIn(world: World, channel: string): readonly PeerMessage[] {
  return [...world.messages.values()].filter((message) => message.channel === channel && message.onlyFor === null);
}

/** An enforced nonce gives the message back that it already made. */
function post(world: World, channel: string, body: Json, files: PeerMessage['files']): Json {
  const nonce = textOf(body.nonce);
  if (nonce.length > NONCE) throw invalidBody(['nonce: at most 25 characters']);
  const known =
    body.enforce_nonce === true && nonce !== ''
      ? messagesIn(world, channel).find((message) => message.nonce === nonce)
      : undefined;
  const message = known ?? storeMessage(world, { channel, onlyFor: null, body, files });
  return toApiMessage(world, message, message.nonce);
}

/** A thread of a forum has the id of its first message. */
function openPost(world: World, forum: string, { name, message }: Json, files: PeerMessage['files']): Json {
  const title = textOf(name);
  if (title.length < 1 || title.length > TITLE) throw invalidBody(['name: 1 to 100 characters']);
  const { guild = null } = world.channels.get(forum) ?? {};
  const body = isRecord(message) ? message : {};
  const { id } = storeMessage(world, { channel: forum, onlyFor: null, body, files });
  const first = world.messages.get(id);
  if (first) world.messages.set(id, { ...first, channel: id });
  world.channels.set(id, { id, guild, type: THREAD, name: title, parent: forum, canView: true, canSend: true });
  return { id, type: THREAD, name: title, parent_id: forum };
}

function find(world: World, id: string): PeerMessage {
  const message = world.messages.get(id);
  if (!message) throw unknownMessage();
  return message;
}

function viewable(world: World, id: string): PeerChannel {
  const channel = world.channels.get(id);
  if (!channel) throw unknownChannel();
  if (channel.guild && !world.guilds.get(channel.guild)?.isMember) throw missingAccess();
  if (!channel.canView) throw missingAccess();
  return channel;
}

function writable(world: World, id: string): void {
  const { canSend, type } = viewable(world, id);
  if (!canSend) throw type === 1 ? closedToBots() : missingPermissions();
}
