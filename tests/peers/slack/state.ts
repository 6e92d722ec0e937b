import type { SlackBlock, SlackView } from './block-schema.ts';
import { buttonsIn, linksIn, type Pressable, pingsIn, seenIn } from './read-blocks.ts';

export const TEAM = 'T0TEAM';
export const BOT_USER = 'U0BOT';
export const BOT_ID = 'B0BOT';

type User = {
  readonly id: string;
  readonly team_id?: string;
  readonly tz: string | null;
  readonly real_name?: string;
  readonly is_admin: boolean;
  readonly is_owner: boolean;
  readonly is_restricted?: boolean;
  readonly is_ultra_restricted?: boolean;
};
type Channel = {
  readonly id: string;
  isMember: boolean;
  isArchived: boolean;
  isReadOnly: boolean;
  /** Who made it; nobody known where absent. */
  creator?: string;
  /** Its members' alone to know of; public where absent. */
  members?: readonly string[];
};

/** A message as it stands in a conversation, or as one person alone sees it. */
export type Shown = {
  readonly ts: string;
  readonly channel: string;
  /** Who alone sees it; null where all do. */
  readonly onlyFor: string | null;
  readonly thread: string | null;
  readonly text: string;
  readonly blocks: readonly SlackBlock[];
  readonly metadata: unknown;
  readonly unfurls: boolean;
  /** All a reader sees, a line a block. */
  readonly seen: string;
  readonly buttons: readonly Pressable[];
  readonly links: readonly string[];
  readonly pings: readonly string[];
};

/** Somebody's message with links of the app's domains, and what is shown below each. */
export type Linked = {
  readonly channel: string;
  readonly ts: string;
  readonly urls: readonly string[];
  readonly seen: Map<string, string>;
  readonly pressable: SlackBlock[];
};

/** A call of the agent view: the method's last word and what it was given. */
type AgentCall = { readonly what: string; readonly given: Readonly<Record<string, unknown>> };

export type OpenView = { readonly id: string; readonly user: string; view: SlackView };

type PeerFile = {
  readonly name: string;
  channel: string | null;
  text: string | null;
  /** Who uploaded it; absent: the app. */
  readonly user?: string;
};

export type State = {
  readonly users: Map<string, User>;
  readonly channels: Map<string, Channel>;
  /** Members of user groups. */
  readonly groups: Map<string, readonly string[]>;
  readonly messages: Shown[];
  readonly views: Map<string, OpenView>;
  /** Home tabs by user. */
  readonly homes: Map<string, OpenView>;
  /** Files by id: the bytes as they came, and where it is shared once that is done. */
  readonly files: Map<string, PeerFile>;
  /** Calls of Web API methods, in order, and what was answered. */
  readonly calls: { readonly method: string; readonly answer: string; readonly token?: string }[];
  /** What the agent view was told, in order. */
  readonly agent: AgentCall[];
  readonly linked: Linked[];
  nextNumber(): number;
};

export function createState(): State {
  let number = 0;
  const user = (id: string, tz: string | null, is_admin: boolean): [string, User] => [
    id,
    { id, tz, real_name: `Reader ${id}`, is_admin, is_owner: false },
  ];
  const channel = (id: string, isMember: boolean): [string, Channel] => [
    id,
    { id, isMember, isArchived: false, isReadOnly: false },
  ];
  return {
    users: new Map([user('U1ADMIN', 'Europe/Paris', true), user('U2GUEST', 'Asia/Tokyo', false)]),
    channels: new Map([
      channel('C1NEWS', true),
      channel('C2FAR', false),
      channel('D1ADMIN', true),
      channel('D2GUEST', true),
    ]),
    groups: new Map(),
    messages: [],
    views: new Map(),
    homes: new Map(),
    calls: [],
    agent: [],
    linked: [],
    files: new Map(),
    nextNumber: () => ++number,
  };
}

export function toShown(message: Omit<Shown, 'seen' | 'buttons' | 'links' | 'pings'>): Shown {
  return {
    ...message,
    seen: message.blocks.length > 0 ? seenIn(message.blocks) : message.text,
    buttons: buttonsIn(message.blocks),
    links: linksIn(message.blocks),
    pings: pingsIn(message.text, message.blocks),
  };
}

export function toTs(number: number): string {
  return `${1_468_400_000 + number}.000100`;
}
