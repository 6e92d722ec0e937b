import type { DialectAdapter, Kysely } from 'kysely';
import type { Tables } from '../tables.ts';
import type { Engine } from './engine.ts';

/** By the adapter of the dialect, which a transaction shares with the connection it is made from. */
const ENGINES = new WeakMap<DialectAdapter, Engine>();

/** Says which engine a dialect is for; returns its adapter. */
export function withEngine(adapter: DialectAdapter, engine: Engine): DialectAdapter {
  ENGINES.set(adapter, engine);
  return adapter;
}

/** The engine of a store's connection or transaction. */
export function engineOf(sql: Kysely<Tables>): Engine {
  const engine = ENGINES.get(sql.getExecutor().adapter);
  if (!engine) throw new Error('the connection has no engine');
  return engine;
}
