import { resolve } from 'node:path';
import { Command } from 'commander';
import { restoreStore } from '../../store/move/back-up-store.ts';
import { showStore } from '../../store/open/open-engine.ts';
import { configuredStore } from './configured-store.ts';

/** `dateline restore`: puts a backup where the desk keeps everything. */
export function restoreProgram(): Command {
  return new Command('restore')
    .description('Put a backup in place of a store that is not there or empty')
    .argument('<file>', 'a file that “dateline backup” wrote')
    .action(async (file: string) => {
      const target = configuredStore();
      await restoreStore(resolve(file), target);
      process.stdout.write(`${resolve(file)} is restored to ${showStore(target)}. Start Dateline to use it.\n`);
    });
}
