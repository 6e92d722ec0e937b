import { type Kysely, sql as raw } from 'kysely';
import { toRevisionMark } from '../articles/save/counts/count-revision.ts';
import { readMark } from '../ledger/read-mark.ts';
import type { Tables } from '../tables.ts';
import { countedNames, type NameScope } from './in-scope.ts';

/** How many scopes' counts are remembered. */
const SCOPES_REMEMBERED = 200;

export type CountPeople = (sql: Kysely<Tables>, scope: NameScope) => Promise<number>;

/** How many people a scope names, counted once as long as the articles stay as they are. */
export function createPeopleCount(): CountPeople {
  const known = new Map<string, { readonly revision: string | undefined; readonly total: number }>();
  return async (sql, scope) => {
    const { workspace, story, asOf } = scope;
    const revision = await readMark(sql, toRevisionMark(workspace));
    const key = JSON.stringify([workspace, story, asOf]);
    const found = known.get(key);
    if (found?.revision === revision && found) return found.total;
    const { rows } = await raw<{ total: number }>`
      select count(*) as total from ${countedNames(scope, null)} as counted where mentions > 0`.execute(sql);
    const total = rows[0]?.total ?? 0;
    if (known.size >= SCOPES_REMEMBERED) known.clear();
    known.set(key, { revision, total });
    return total;
  };
}
