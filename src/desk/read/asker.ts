import type { Channel } from '../../core/channels/channel.ts';
import type { TextRule } from '../../core/feeds/followed-feed.ts';

/** Who asks; `story` as typed, null: the stories' rules decide. */
export type Asker = { readonly channel: Channel; readonly user: string; readonly story: string | null };

/** What to read: an address as typed, or the number of a proposal. */
export type What = { readonly url: string | null; readonly number: number | null };

/** Where a list of feeds is: an address as typed, or a file that was shared in a chat. */
export type ListAddress = { readonly url: string; readonly authorization?: string };

/** How someone wants to follow a feed. */
export type FollowWish = {
  readonly text: TextRule;
  /** How often to poll it, as typed; null: at its own pace. */
  readonly every: string | null;
  /** How many of the items that are there already to read. */
  readonly backlog: number;
};

/** What people say about a pasted text or a page; it takes precedence over the text itself. */
export type ReadRequest = Asker & {
  readonly title: string | null;
  /** YYYY-MM-DD. */
  readonly published: string | null;
  /** The day of the message that contains the text, YYYY-MM-DD; used if the text has no date. */
  readonly posted?: string | null;
  /** Whether the asker may change an article that others added. */
  readonly mayChangeOthers: boolean;
};

/** What people say about a pasted text. */
export type TextRequest = ReadRequest & {
  readonly posted: string | null;
  /** Save it as understood (true), or show a draft first (false); null: save it if title and day are known. */
  readonly keep: boolean | null;
};
