import { statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';

const LEAST_FREE_BYTES = 2_000_000_000;
const MEMORY = '/dev/shm';

/** Where files are kept in memory, if this system has such a folder with enough room; else on the disk. */
export function findMemoryFolder(): string {
  try {
    const { bavail, bsize } = statfsSync(MEMORY);
    if (bavail * bsize > LEAST_FREE_BYTES) return MEMORY;
  } catch {
    // Not Linux.
  }
  return tmpdir();
}
