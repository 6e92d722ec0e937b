import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe } from 'vitest';
import type { StoreParts } from '../../../src/store/open/open-engine.ts';
import { openStore } from '../../../src/store/open/open-store.ts';
import type { OpenStore } from '../../../src/store/port/port.ts';
import { freshDatabase } from '../../postgres/fresh-database.ts';

/** Where a store is kept, to open it more than once. */
export type StorePlace = {
  readonly parts: StoreParts;
  open(): Promise<OpenStore>;
  remove(): Promise<void>;
};

export type TestEngine = {
  readonly name: 'SQLite' | 'PostgreSQL';
  /** An empty store, which is gone when it is closed. */
  open(): Promise<OpenStore>;
  /** `isEmpty`: without the schema of a store, if the engine would have it there already. */
  place(options?: { readonly isEmpty: boolean }): Promise<StorePlace>;
};

const sqlite: TestEngine = {
  name: 'SQLite',
  open: () => openStore({ file: ':memory:' }),
  async place() {
    const folder = await mkdtemp(join(tmpdir(), 'dateline-store-'));
    const parts = { file: join(folder, 'dateline.db') };
    return { parts, open: () => openStore(parts), remove: () => rm(folder, { recursive: true, force: true }) };
  },
};

const postgres: TestEngine = {
  name: 'PostgreSQL',
  async open() {
    const { parts, remove } = await postgres.place();
    const store = await openStore(parts);
    return {
      ...store,
      async close() {
        await store.close();
        await remove();
      },
    };
  },
  async place({ isEmpty } = { isEmpty: false }) {
    const { url, drop } = await freshDatabase({ isEmpty });
    const parts = { file: '', url };
    return { parts, open: () => openStore(parts), remove: drop };
  },
};

export const ENGINES: readonly TestEngine[] = [sqlite, postgres];

/** Runs the same tests on every engine. */
export function eachEngine(define: (engine: TestEngine) => void): void {
  describe.each(ENGINES)('on $name', define);
}
