import { StoreError } from '../../../core/errors.ts';
import { toDatabaseError } from './to-database-error.ts';

/** Remembers the last thing that a database did not allow. */
export type FaultMemory = {
  problem(): StoreError | null;
  forgive(): void;
  /** The error as the store's, which is remembered if it is about the state of the database. */
  note(error: unknown): unknown;
};

export function createFaultMemory(database: string): FaultMemory {
  let last: StoreError | null = null;
  return {
    problem: () => last,
    forgive() {
      last = null;
    },
    note(error) {
      const failure = toDatabaseError(error, database);
      if (failure instanceof StoreError) last = failure;
      return failure;
    },
  };
}
