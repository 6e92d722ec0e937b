import { resolve } from 'node:path';
import { Command } from 'commander';
import { UserError } from '../../core/errors.ts';
import type { MovedRows } from '../../store/move/move-rows.ts';
import { moveStore } from '../../store/move/move-store.ts';
import { type StoreParts, showStore } from '../../store/open/open-engine.ts';
import { configuredStore } from './configured-store.ts';

/** `dateline migrate --to`: copies the desk into another file or database, of either engine. */
export function migrateProgram(): Command {
  return new Command('migrate')
    .description('Copy the whole desk into a PostgreSQL database or a SQLite file, and check that all of it is there')
    .requiredOption('--to <place>', 'a file that does not exist yet, or postgres://user:password@host/name')
    .action(async ({ to }: { readonly to: string }) => {
      const [source, target] = [configuredStore(), readPlace(to)];
      if (showStore(source) === showStore(target))
        throw new UserError('The desk is there already.', 'With --to, name another file or database.');
      const moved = await moveStore(source, target, say);
      const rows = moved.reduce((sum, table) => sum + table.rows, 0);
      process.stdout.write(
        `Copied and compared ${count(rows)} rows of ${moved.length} tables from ${showStore(source)} to ${showStore(target)}.\n` +
          `${showStore(source)} is as it was. To use the other one, stop Dateline, set ${toSetting(target)}, and start it: what was written since then is not in it.\n`,
      );
    });
}

const count = (number: number) => number.toLocaleString('en');

function readPlace(typed: string): StoreParts {
  return /^postgres(?:ql)?:\/\//.test(typed) ? { file: '', url: typed } : { file: resolve(typed) };
}

function toSetting({ file, url }: StoreParts): string {
  return url ? 'DATABASE_URL to its address' : `DATELINE_STORE=${file} and no DATABASE_URL`;
}

function say({ table, rows }: MovedRows): void {
  if (rows > 0) process.stdout.write(`${table}: ${count(rows)}\n`);
}
