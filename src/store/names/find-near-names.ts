import { type Kysely, sql as raw } from 'kysely';
import { didYouMean } from '../../core/text/did-you-mean.ts';
import { engineOf } from '../engines/engine-of.ts';
import type { Tables } from '../tables.ts';
import { countedNames, type NameScope } from './in-scope.ts';

const NAMES_GUESSED = 50;
const NAMES_TOLD = 5;

/** The engine guesses by its index; which are near enough, and which is nearest, is decided alike for all engines. */
export async function findNearNames(sql: Kysely<Tables>, scope: NameScope, typed: string): Promise<readonly string[]> {
  const { workspace } = scope;
  const engine = engineOf(sql);
  const guessed = await engine.nearNames(sql, { workspace, typed, limit: NAMES_GUESSED });
  if (guessed.length === 0) return [];
  const keys = engine.texts(guessed.map(({ key }) => key));
  const { rows } = await raw<{ key: string }>`
    select key from ${countedNames(scope, keys)} as counted`.execute(sql);
  const known = new Set(rows.map(({ key }) => key));
  const names = guessed.filter(({ key }) => known.has(key)).map(({ name }) => name);
  return didYouMean(typed, names, NAMES_TOLD);
}
