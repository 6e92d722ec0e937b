import { resolve } from 'node:path';
import { Command } from 'commander';
import { backUpStore } from '../../store/move/back-up-store.ts';
import { showStore } from '../../store/open/open-engine.ts';
import { configuredStore } from './configured-store.ts';

/** `dateline backup`: copies the desk into a new SQLite file, while it runs. */
export function backupProgram(): Command {
  return new Command('backup')
    .description('Copy the whole desk into a new file, also while Dateline runs')
    .argument('<file>', 'a file that does not exist yet')
    .action(async (file: string) => {
      const source = configuredStore();
      await backUpStore(source, resolve(file));
      process.stdout.write(
        `${showStore(source)} is backed up in ${resolve(file)}. It holds everything, tokens too (these encrypted): keep it private.\n`,
      );
    });
}
