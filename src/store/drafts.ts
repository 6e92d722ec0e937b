import type { Channel, Workspace } from '../core/channels/channel.ts';

/** What was said of a pasted text, by who pasted it or mended it; null: as the text says. */
export type SaidOfText = {
  readonly title: string | null;
  /** YYYY-MM-DD. */
  readonly published: string | null;
  /** Slug of a story. */
  readonly story: string | null;
  /** The day of the message that it stood in, YYYY-MM-DD. */
  readonly posted: string | null;
};

/** A pasted text that waits to be kept. */
export type TextDraft = {
  readonly id: number;
  readonly channel: Channel;
  /** Who pasted it. */
  readonly user: string;
  readonly text: string;
  readonly said: SaidOfText;
};

/** Which draft: only where it was made, and not one that has waited too long or is being kept just now. */
export type DraftKey = {
  readonly id: number;
  readonly workspace: Workspace;
  readonly madeAfter: Temporal.Instant;
  readonly now: Temporal.Instant;
};

/** The part of the store's port that holds pasted texts until someone keeps or drops them. */
export type DraftStore = {
  /** Of a channel only the newest are kept. Its number, which is never given again. */
  add(draft: Omit<TextDraft, 'id'>, madeAt: Temporal.Instant): Promise<number>;
  find(key: DraftKey): Promise<TextDraft | undefined>;
  /** Whether it was there. */
  say(key: DraftKey, said: SaidOfText): Promise<boolean>;
  /** It is the caller's alone until then, in one statement; false where it is not there any more. */
  claim(key: DraftKey, until: Temporal.Instant): Promise<boolean>;
  /** Gives up a claim: it waits again. */
  release(id: number): Promise<void>;
  /** Whether it was there. */
  drop(key: DraftKey): Promise<boolean>;
  /** It was kept as an article. */
  remove(id: number): Promise<void>;
  /** Forgets those made before; how many. */
  tidy(madeBefore: Temporal.Instant): Promise<number>;
};
