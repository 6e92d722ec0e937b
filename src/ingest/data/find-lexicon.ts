import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../../core/errors.ts';

/** The words that come with Dateline. */
const SHIPPED = join(import.meta.dirname, '../../../data/lexicon');

/** The lexicon of a data folder, else the one that came with Dateline. Throws a UserError where neither is there. */
export function findLexicon(data: string): string {
  const found = [join(data, 'lexicon'), SHIPPED].find((folder) => existsSync(folder));
  if (found) return found;
  throw new UserError(
    `The folder ${join(data, 'lexicon')} is missing: without its words nothing can be read.`,
    'Put it back (git checkout data), or set DATELINE_DATA to the folder that has it.',
  );
}
