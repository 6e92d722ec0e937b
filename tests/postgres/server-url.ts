import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { filesIn, RUN_FOLDER } from './run-folder.ts';

const PAUSE_MS = 20;

let known: Promise<string> | undefined;

/** The address of this run's server, which starts when it is first asked for. Throws if it could not be started. */
export function serverUrl(): Promise<string> {
  known ??= waitForServer();
  return known;
}

async function waitForServer(): Promise<string> {
  const folder = process.env[RUN_FOLDER];
  if (!folder) throw new Error('tests/postgres/setup.ts did not run');
  const { wanted, ready, failed } = filesIn(folder);
  if (!existsSync(ready)) writeFileSync(wanted, '');
  while (!existsSync(ready)) {
    if (existsSync(failed)) throw new Error(readFileSync(failed, 'utf8'));
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  return readFileSync(ready, 'utf8');
}
