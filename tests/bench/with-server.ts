import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { findMemoryFolder } from '../postgres/memory-folder.ts';
import { startServer } from '../postgres/start-server.ts';

/** Runs something with a PostgreSQL of its own, which ends afterwards; its address is passed. */
export async function withServer<T>(run: (url: string) => Promise<T>): Promise<T> {
  const server = await startServer(mkdtempSync(join(findMemoryFolder(), 'dateline-bench-')));
  try {
    return await run(server.url);
  } finally {
    await server.stop();
  }
}
