import { checkMessage } from './check-message.ts';
import { type Json, numberOf, recordsOf, textOf } from './json.ts';
import { pingsOf } from './pings.ts';
import type { PeerMessage, World } from './world.ts';

const EPHEMERAL = 1 << 6;
const LOADING = 1 << 7;

export type NewMessage = {
  readonly channel: string;
  readonly onlyFor: string | null;
  readonly body: Json;
  readonly files: Readonly<Record<string, string>>;
};

/** Keeps a message after the service's checks. */
export function storeMessage(world: World, { channel, onlyFor, body, files }: NewMessage): PeerMessage {
  checkMessage(body, Object.keys(files));
  const nonce = textOf(body.nonce) || null;
  const message = { id: world.nextId(), channel, onlyFor, nonce, pings: pingsOf(body), files, body, isLoading: false };
  world.messages.set(message.id, message);
  return message;
}

/** "Dateline is thinking…" */
export function storeLoading(world: World, channel: string, onlyFor: string | null): PeerMessage {
  const rest = { nonce: null, pings: [], files: {}, body: {}, isLoading: true };
  const message = { id: world.nextId(), channel, onlyFor, ...rest };
  world.messages.set(message.id, message);
  return message;
}

/** Replaces what the body names, as an edit does. */
export function editMessage(world: World, old: PeerMessage, body: Json, files: PeerMessage['files']): PeerMessage {
  const merged = { ...old.body, ...body, flags: numberOf(old.body.flags) | numberOf(body.flags) };
  const all = { ...old.files, ...files };
  checkMessage(merged, Object.keys(all));
  const message = {
    ...old,
    body: merged,
    files: all,
    pings: old.isLoading ? pingsOf(body) : old.pings,
    isLoading: false,
  };
  world.messages.set(old.id, message);
  return message;
}

/** The message as the API gives it. Its nonce is told only to who posted it. */
export function toApiMessage(world: World, message: PeerMessage, nonce: string | null): Json {
  const { id, channel, onlyFor, body, isLoading, files } = message;
  const flags = numberOf(body.flags) | (onlyFor ? EPHEMERAL : 0) | (isLoading ? LOADING : 0);
  return {
    id,
    channel_id: channel,
    type: 0,
    author: { id: world.bot, username: 'Dateline', discriminator: '0', bot: true, avatar: null, global_name: null },
    content: textOf(body.content),
    timestamp: '2016-07-13T12:00:00.000000+00:00',
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: Object.keys(files).map((filename) => toAttachment(world, filename)),
    embeds: recordsOf(body.embeds),
    components: numbered(recordsOf(body.components), { next: 1 }),
    pinned: false,
    flags,
    ...(nonce ? { nonce } : {}),
    // A message that forwards another one.
    ...(body.message_snapshots
      ? { message_reference: body.message_reference, message_snapshots: body.message_snapshots }
      : {}),
  };
}

/** The service numbers the components that came without an id. */
function numbered(components: readonly Json[], counter: { next: number }): readonly Json[] {
  return components.map((component) => {
    const id = numberOf(component.id) || counter.next++;
    const nested = recordsOf(component.components);
    return { ...component, id, ...(nested.length > 0 ? { components: numbered(nested, counter) } : {}) };
  });
}

function toAttachment(world: World, filename: string): Json {
  const url = `https://cdn.example/${filename}`;
  return { id: world.nextId(), filename, size: 1, url, proxy_url: url };
}
