import type { Channel } from '../../core/channels/channel.ts';

/** Who asks; `story` as typed, null: by the stories' words. */
export type Asker = { readonly channel: Channel; readonly user: string; readonly story: string | null };

/** What is to be read: an address as typed, or the number of a proposal. */
export type What = { readonly url: string | null; readonly number: number | null };

/** What is said of a pasted text or a page, and wins over what it says itself. */
export type ReadRequest = Asker & {
  readonly title: string | null;
  /** YYYY-MM-DD. */
  readonly published: string | null;
  /** The day of the message that a text stands in, YYYY-MM-DD: its day where it names none. */
  readonly posted?: string | null;
  /** Whether the asker may change an article that others brought. */
  readonly mayChangeOthers: boolean;
};

/** What is said of a pasted text. */
export type TextRequest = ReadRequest & {
  readonly posted: string | null;
  /** Keep it as it is understood (true), or show that first (false); null: kept where title and day are known. */
  readonly keep: boolean | null;
};
