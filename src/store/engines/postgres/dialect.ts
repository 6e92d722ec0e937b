import { type Dialect, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from 'kysely';
import type pg from 'pg';
import type { Engine } from '../engine.ts';
import { withEngine } from '../engine-of.ts';
import { createPostgresDriver } from './connect/driver.ts';
import type { FaultMemory } from './fault-memory.ts';

export function toPostgresDialect(pool: pg.Pool, faults: FaultMemory, engine: Engine): Dialect {
  return {
    createAdapter: () => withEngine(new PostgresAdapter(), engine),
    createDriver: () => createPostgresDriver(pool, faults),
    createIntrospector: (sql) => new PostgresIntrospector(sql),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  };
}
