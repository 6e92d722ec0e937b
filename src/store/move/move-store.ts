import { type Kysely, sql as raw } from 'kysely';
import { UserError } from '../../core/errors.ts';
import { engineOf } from '../engines/engine-of.ts';
import type { OpenedEngine } from '../engines/opened-engine.ts';
import { openEngine, type StoreParts, showStore } from '../open/open-engine.ts';
import type { Tables } from '../tables.ts';
import { type MovedRows, moveRows } from './move-rows.ts';
import { MOVED_TABLES } from './moved-tables.ts';
import { rebuildWords } from './rebuild-words.ts';

/** Tables that an empty store has rows in. */
const NEVER_EMPTY = new Set<keyof Tables>(['workspaces', 'marks']);

/**
 * Copies a whole store into another place, which has none or an empty one, and checks every row there. All of it is there
 * afterwards or nothing, so that it can be tried again. The store it is taken from stays as it is, also while a desk writes
 * to it: what is copied is one moment of it. Throws a UserError if there is a store already.
 */
export async function moveStore(
  from: StoreParts,
  to: StoreParts,
  onMoved: (moved: MovedRows) => void,
): Promise<readonly MovedRows[]> {
  const source = await openEngine(from);
  try {
    const target = await openEngine(to);
    try {
      return await moveBetween(source, target, () => refuse(to), onMoved);
    } finally {
      await target.close();
    }
  } finally {
    await source.close();
  }
}

function moveBetween(
  source: OpenedEngine,
  target: OpenedEngine,
  refuseTarget: () => UserError,
  onMoved: (moved: MovedRows) => void,
): Promise<readonly MovedRows[]> {
  return target.sql.transaction().execute(async (to) => {
    await engineOf(to).lockSaves(to, 0);
    if (!(await isEmpty(to))) throw refuseTarget();
    const moved = await atOneMoment(source.questions, (from) => moveRows(from, to, onMoved));
    // Takes as long as everything else, and needs nothing more of the source.
    await rebuildWords(to);
    return moved;
  });
}

/** Everything that is read sees the store as it was at the first statement. */
function atOneMoment<T>(sql: Kysely<Tables>, read: (sql: Kysely<Tables>) => Promise<T>): Promise<T> {
  return sql.connection().execute(async (connection) => {
    await raw.raw(engineOf(sql).beginReading).execute(connection);
    try {
      return await read(connection);
    } finally {
      await raw`rollback`.execute(connection);
    }
  });
}

async function isEmpty(sql: Kysely<Tables>): Promise<boolean> {
  for (const { table } of MOVED_TABLES) {
    const { rows } = await raw`select 1 from ${raw.table(table)} limit 2`.execute(sql);
    if (rows.length > (NEVER_EMPTY.has(table) ? 1 : 0)) return false;
  }
  return true;
}

function refuse(to: StoreParts): UserError {
  return new UserError(
    `There is a desk in ${showStore(to)} already, and nothing was changed.`,
    'If it was moved there before, use it. Otherwise name a file or a database that is empty.',
  );
}
