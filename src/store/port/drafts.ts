import type { Channel, Workspace } from '../../core/channels/channel.ts';

/** What people said about a pasted text when pasting or editing it; null: as in the text. */
export type SaidOfText = {
  readonly title: string | null;
  /** YYYY-MM-DD. */
  readonly published: string | null;
  /** The slug of a story. */
  readonly story: string | null;
  /** The day of the message it was in, YYYY-MM-DD. */
  readonly posted: string | null;
};

/** A pasted text that is not saved yet. */
export type TextDraft = {
  readonly id: number;
  readonly channel: Channel;
  /** Who pasted it. */
  readonly user: string;
  readonly text: string;
  readonly said: SaidOfText;
};

/** Which draft: only one made in this place, not too old, and not being saved right now. */
export type DraftKey = {
  readonly id: number;
  readonly workspace: Workspace;
  readonly madeAfter: Temporal.Instant;
  readonly now: Temporal.Instant;
};

/** The part of the store's port that holds pasted texts until someone saves or drops them. */
export type DraftStore = {
  /** Only a channel's newest are kept. Returns its number, which is never reused. */
  add(draft: Omit<TextDraft, 'id'>, madeAt: Temporal.Instant): Promise<number>;
  find(key: DraftKey): Promise<TextDraft | undefined>;
  /** Whether it was there. */
  say(key: DraftKey, said: SaidOfText): Promise<boolean>;
  /** Claims it until then, in one statement; false if it no longer exists. */
  claim(key: DraftKey, until: Temporal.Instant): Promise<boolean>;
  /** Releases a claim: it waits again. */
  release(id: number): Promise<void>;
  /** Whether it was there. */
  drop(key: DraftKey): Promise<boolean>;
  /** It was saved as an article. */
  remove(id: number): Promise<void>;
  /** Deletes drafts made before then; returns how many. */
  tidy(madeBefore: Temporal.Instant): Promise<number>;
};
