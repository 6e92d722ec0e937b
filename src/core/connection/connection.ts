/** What is wrong with something, and what to do about it. */
export type Problem = { readonly says: string; readonly hint: string };

/** How Dateline stands with a chat service. */
export type Connection = {
  /** `refused`: the service says that a setting is wrong, so it is tried again seldom. */
  readonly kind: 'connecting' | 'connected' | 'reconnecting' | 'refused';
  readonly since: Temporal.Instant;
  /** What went wrong last; null while all is well. */
  readonly problem: Problem | null;
};

/** What a platform tells of a connection while it starts, and after it has. */
export type ConnectionNews =
  /** Gone for now; the platform itself connects again. */
  | { readonly kind: 'lost'; readonly cause: unknown }
  | { readonly kind: 'back' }
  /** Gone for good: it must be started again. */
  | { readonly kind: 'ended'; readonly cause: unknown };

export type TellNews = (news: ConnectionNews) => void;
