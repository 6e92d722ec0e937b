import { type Kysely, sql as raw } from 'kysely';
import { didYouMean } from '../../core/text/did-you-mean.ts';
import { anyOf } from '../any-of.ts';
import type { Scope } from '../articles.ts';
import type { Tables } from '../tables.ts';
import { isNamedIn } from './in-scope.ts';

/** How many names are checked for a typo: the most prominent ones. */
const MOST_NAMES = 50_000;
const MOST_NEAR = 25;
const MOST_TOLD = 5;

export async function findNearNames(sql: Kysely<Tables>, scope: Scope, typed: string): Promise<readonly string[]> {
  const all = await sql
    .selectFrom('names')
    .select('name')
    .where(raw<boolean>`quotes + mentions > 0`)
    .orderBy('quotes', 'desc')
    .orderBy('mentions', 'desc')
    .orderBy('key')
    .limit(MOST_NAMES)
    .execute();
  const near = didYouMean(
    typed,
    all.map(({ name }) => name),
    MOST_NEAR,
  );
  const known = await namesIn(sql, scope, near);
  return near.filter((name) => known.has(name)).slice(0, MOST_TOLD);
}

async function namesIn(sql: Kysely<Tables>, scope: Scope, near: readonly string[]): Promise<ReadonlySet<string>> {
  if (near.length === 0) return new Set();
  const rows = await sql
    .selectFrom('names')
    .select('name')
    .where('name', 'in', anyOf(near))
    .where(isNamedIn(scope))
    .execute();
  return new Set(rows.map(({ name }) => name));
}
