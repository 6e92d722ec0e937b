import { join } from 'node:path';

/** Names the folder of this run's server; set by the setup for the workers and the programs that they start. */
export const RUN_FOLDER = 'DATELINE_TEST_POSTGRES';

/** How workers and the setup talk: files that say that a server is wanted, where it is, or why there is none. */
export function filesIn(folder: string) {
  return { wanted: join(folder, 'wanted'), ready: join(folder, 'ready'), failed: join(folder, 'failed') };
}
