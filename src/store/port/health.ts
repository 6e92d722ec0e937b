import type { StoreError } from '../../core/errors.ts';

/** Whether the store can be written; if not, why, and what the operator should do. */
export type StoreHealth = { readonly canWrite: boolean; readonly problem: StoreError | null };

export type HealthPort = {
  /** As of the last write; cheap. */
  health(): StoreHealth;
  /** Tries to write. Never rejects because of the state of the store. */
  check(): Promise<StoreHealth>;
};
