import { isRecord, type Json, textOf } from './json.ts';
import {
  closedToBots,
  invalidBody,
  missingAccess,
  missingPermissions,
  unknownChannel,
  unknownMessage,
} from './refusal.ts';
import { noContent, ok, type Route, route } from './route.ts';
import { editMessage, storeMessage, toApiMessage } from './store-message.ts';
import type { PeerChannel, PeerMessage, World } from './world.ts';

const NONCE = 25;
const LISTED = 50;

/** Messages that the bot posts to channels by itself. */
export const messageRoutes: readonly Route[] = [
  route('POST', '/channels/:channel/messages', ({ world }, { channel = '' }, { body, files }) => {
    writable(world, channel);
    return ok(post(world, channel, isRecord(body) ? body : {}, files));
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
