import type { StoreError } from '../core/errors.ts';

/** Whether what is told to the store is kept, and if not, why, and what whoever runs Dateline does about it. */
export type StoreHealth = { readonly canWrite: boolean; readonly problem: StoreError | null };

export type HealthPort = {
  /** As it was with the last write, and cheap. */
  health(): StoreHealth;
  /** Tries to write. Never rejects for the state of the store. */
  check(): Promise<StoreHealth>;
};
