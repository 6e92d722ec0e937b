import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../../core/errors.ts';

/** The lexicon shipped with Dateline. */
const SHIPPED = join(import.meta.dirname, '../../../data/lexicon');

/** The lexicon of a data folder, else the one shipped with Dateline. Throws a UserError if both are missing. */
export function findLexicon(data: string): string {
  const found = [join(data, 'lexicon'), SHIPPED].find((folder) => existsSync(folder));
  if (found) return found;
  throw new UserError(
    `The folder ${join(data, 'lexicon')} is missing. Dateline cannot read articles without its word lists.`,
    'Put it back (git checkout data), or set DATELINE_DATA to the folder that has it.',
  );
}
