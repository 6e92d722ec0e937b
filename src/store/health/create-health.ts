import type { Kysely } from 'kysely';
import { StoreError } from '../../core/errors.ts';
import type { HealthPort } from '../port/health.ts';
import type { Tables } from '../tables.ts';

const MARK = 'store tried';
/** A disk with room for only a few bytes counts as full. */
const TRIAL = 'x'.repeat(16_384);

/** What an engine recorded of the things that failed. */
export type FaultRecord = {
  problem(): StoreError | null;
  /** It works again. */
  forgive(): void;
  /** If the store is open only for reading, opens it for writing or throws a StoreError; false if it is open for writing. */
  reopen(): Promise<boolean>;
};

/** Records what the store does not allow, and notices when it works again. */
export function createHealth(sql: Kysely<Tables>, faults: FaultRecord): HealthPort {
  function health() {
    const problem = faults.problem();
    return { canWrite: problem === null, problem };
  }

  async function tryWriting(): Promise<void> {
    await mark(sql, TRIAL);
    await mark(sql, '');
  }

  return {
    health,
    async check() {
      // A damaged file is not written again: a person has to look at it.
      if (health().problem?.fault === 'damaged') return health();
      try {
        if (!(await faults.reopen())) await tryWriting();
        faults.forgive();
      } catch (error) {
        if (!(error instanceof StoreError)) throw error;
      }
      return health();
    },
  };
}

async function mark(sql: Kysely<Tables>, value: string): Promise<void> {
  await sql
    .insertInto('marks')
    .values({ name: MARK, value })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
    .execute();
}
