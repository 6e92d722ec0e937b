import { existsSync, mkdtempSync, renameSync, rmSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findMemoryFolder } from './memory-folder.ts';
import { removeOrphans } from './remove-orphans.ts';
import { filesIn, RUN_FOLDER } from './run-folder.ts';
import { type Server, startServer } from './start-server.ts';

let end: (() => Promise<void>) | null = null;

/** One PostgreSQL server for each run of the tests: started when the first test wants it, gone at the end. */
export function setup(): void {
  // Every project of the tests calls this.
  if (process.env[RUN_FOLDER]) return;
  removeOrphans();
  const folder = mkdtempSync(join(findMemoryFolder(), 'dateline-postgres-'));
  process.env[RUN_FOLDER] = folder;
  writeFileSync(join(folder, 'run.pid'), String(process.pid));
  const files = filesIn(folder);
  let starting: Promise<Server> | null = null;

  async function start(): Promise<void> {
    starting = startServer(folder);
    const [file, text] = await starting.then(
      ({ url }) => [files.ready, url] as const,
      (error: unknown) => [files.failed, String(error)] as const,
    );
    // Renamed, so that nobody reads half of it.
    writeFileSync(`${file}.new`, text);
    renameSync(`${file}.new`, file);
  }

  const watcher = watch(folder, () => {
    if (!starting && existsSync(files.wanted)) void start();
  });
  end = async () => {
    watcher.close();
    await starting?.then(({ stop }) => stop()).catch(() => {});
    rmSync(folder, { recursive: true, force: true });
    delete process.env[RUN_FOLDER];
  };
}

export async function teardown(): Promise<void> {
  await end?.();
}
