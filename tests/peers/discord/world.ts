import type { Json } from './json.ts';

export type PeerChannel = {
  readonly id: string;
  readonly guild: string | null;
  /** 0 text, 1 direct message, 11 public thread, 15 forum. */
  readonly type: 0 | 1 | 11 | 15;
  readonly name: string;
  readonly parent: string | null;
  /** Whether the bot may see it and post to it; a test takes either away. */
  canView: boolean;
  canSend: boolean;
};

type PeerGuild = {
  readonly id: string;
  readonly name: string;
  isMember: boolean;
  /** What the bot may do in it, as bits. */
  permissions: bigint;
};

export type PeerMessage = {
  readonly id: string;
  readonly channel: string;
  /** Null where everyone in the channel sees it; else the only person who does. */
  readonly onlyFor: string | null;
  readonly nonce: string | null;
  /** Who or what it pinged. */
  readonly pings: readonly string[];
  readonly files: Readonly<Record<string, string>>;
  readonly body: Json;
  readonly isLoading: boolean;
};

export type PeerInteraction = {
  readonly id: string;
  readonly token: string;
  readonly kind: 'command' | 'button' | 'autocomplete' | 'form';
  readonly user: string;
  readonly channel: string;
  /** The message whose button was pressed. */
  readonly source: string | null;
  acknowledged: 'no' | 'reply' | 'update' | 'choices' | 'form';
  /** The window that it opened. */
  form: Json | null;
  original: string | null;
  isEphemeral: boolean;
  isExpired: boolean;
  /** Messages it made or changed, in order, each once. */
  readonly touched: string[];
  choices: readonly { readonly name: string; readonly value: string | number }[] | null;
  readonly listeners: Set<() => void>;
};

export type PeerCommand = Json & { readonly id: string; readonly name: string };

/** All the peer holds; what a restart of the bot does not forget. */
export type World = {
  readonly application: string;
  readonly bot: string;
  readonly guilds: Map<string, PeerGuild>;
  readonly channels: Map<string, PeerChannel>;
  readonly messages: Map<string, PeerMessage>;
  readonly interactions: Map<string, PeerInteraction>;
  /** By guild; '' holds the global ones. */
  readonly commands: Map<string, readonly PeerCommand[]>;
  /** Roles of people, by "guild/user"; nobody else is a member. */
  readonly members: Map<string, readonly string[]>;
  readonly events: Map<string, Json>;
  readonly creations: Map<string, number>;
  /** What time the service has; the machine's where null. */
  readonly at: Temporal.Instant | null;
  nextId(): string;
};

const EPOCH_ID = 1_300_000_000_000_000_000n;

export function createWorld(at: Temporal.Instant | null): World {
  let last = EPOCH_ID;
  const nextId = () => {
    last += 4_194_304n;
    return String(last);
  };
  return {
    application: nextId(),
    bot: nextId(),
    guilds: new Map(),
    channels: new Map(),
    messages: new Map(),
    interactions: new Map(),
    commands: new Map(),
    members: new Map(),
    events: new Map(),
    creations: new Map(),
    at,
    nextId,
  };
}
