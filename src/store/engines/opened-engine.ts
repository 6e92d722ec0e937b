import type { Kysely } from 'kysely';
import type { HealthPort } from '../port/health.ts';
import type { Tables } from '../tables.ts';

/** A store's engine with its schema in place. */
export type OpenedEngine = {
  /** For writing, and for reading what is about to be written. */
  readonly sql: Kysely<Tables>;
  /** For reading: an answer never waits for a write. */
  readonly questions: Kysely<Tables>;
  readonly health: HealthPort;
  /** Calls back when another process told of a change; returns a function that stops it. */
  listen(onChange: (what: string) => void): () => void;
  close(): Promise<void>;
};
