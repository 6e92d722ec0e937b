/** What is wrong with something, and what to do about it. */
export type Problem = { readonly says: string; readonly hint: string };

/** The state of the connection to a chat service. */
export type Connection = {
  /** `refused`: the service says that a setting is wrong, so retries are rare. */
  readonly kind: 'connecting' | 'connected' | 'reconnecting' | 'refused';
  readonly since: Temporal.Instant;
  /** The last problem; null while it works. */
  readonly problem: Problem | null;
};

/** What a platform reports about a connection, while it starts and afterwards. */
export type ConnectionNews =
  /** Lost for now; the platform reconnects by itself. */
  | { readonly kind: 'lost'; readonly cause: unknown }
  | { readonly kind: 'back' }
  /** Lost for good: it must be restarted. */
  | { readonly kind: 'ended'; readonly cause: unknown };

export type TellNews = (news: ConnectionNews) => void;
