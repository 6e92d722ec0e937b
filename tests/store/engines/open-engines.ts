import { describe } from 'vitest';
import type { OpenedEngine } from '../../../src/store/engines/opened-engine.ts';
import { openPostgresEngine } from '../../../src/store/engines/postgres/connect/open-postgres-engine.ts';
import { openSqliteEngine } from '../../../src/store/engines/sqlite/open/open-sqlite-engine.ts';
import { freshDatabase } from '../../postgres/fresh-database.ts';

type BareEngine = { readonly name: string; open(): Promise<OpenedEngine> };

const BARE: readonly BareEngine[] = [
  { name: 'SQLite', open: async () => openSqliteEngine(':memory:', false) },
  {
    name: 'PostgreSQL',
    async open() {
      const { url, drop } = await freshDatabase();
      const opened = await openPostgresEngine(url);
      return {
        ...opened,
        async close() {
          await opened.close();
          await drop();
        },
      };
    },
  },
];

/** Runs the same tests on every engine below the store. */
export function eachBareEngine(define: (engine: BareEngine) => void): void {
  describe.each(BARE)('on $name', define);
}
