import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findMemoryFolder } from './memory-folder.ts';

/** Ends servers of runs that were killed, and removes their folders. */
export function removeOrphans(): void {
  for (const name of readdirSync(findMemoryFolder())) {
    if (!name.startsWith('dateline-postgres-')) continue;
    const folder = join(findMemoryFolder(), name);
    const run = readPid(join(folder, 'run.pid'));
    if (run === null || isAlive(run)) continue;
    const server = readPid(join(folder, 'data/postmaster.pid'));
    if (server !== null && isAlive(server)) process.kill(server, 'SIGINT');
    rmSync(folder, { recursive: true, force: true });
  }
}

function readPid(file: string): number | null {
  return existsSync(file) ? Number.parseInt(readFileSync(file, 'utf8'), 10) : null;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
