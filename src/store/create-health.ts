import type { Kysely } from 'kysely';
import { StoreError } from '../core/errors.ts';
import type { OpenedFiles } from './drivers/open-files.ts';
import type { HealthPort } from './health.ts';
import type { Tables } from './tables.ts';

const MARK = 'store tried';
/** A disk with room for only a few bytes counts as full. */
const TRIAL = 'x'.repeat(16_384);

/** Records what the file does not allow, and notices when it works again. */
export function createHealth(opened: OpenedFiles, sql: Kysely<Tables>): HealthPort {
  const { writing, reading } = opened;
  let standIn = opened.problem;

  function health() {
    const problem = standIn ?? writing.problem() ?? reading.problem();
    return { canWrite: problem === null, problem };
  }

  /** No one else uses the connection in the meantime. */
  async function reopen(): Promise<void> {
    await sql.connection().execute(async () => opened.reopen());
    standIn = null;
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
        await (standIn ? reopen() : tryWriting());
        writing.forgive();
        reading.forgive();
      } catch (error) {
        if (!(error instanceof StoreError)) throw error;
        if (standIn) standIn = error;
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
