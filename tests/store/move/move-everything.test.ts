import { expect, test } from 'vitest';
import { moveStore } from '../../../src/store/move/move-store.ts';
import { MOVED_TABLES } from '../../../src/store/move/moved-tables.ts';
import { ENGINES } from '../engines/each-engine.ts';
import { type RawRow, readEverything } from '../engines/read-everything.ts';
import { fillWorkspace } from '../workspaces/fill-workspace.ts';

const WAYS = ENGINES.flatMap((from) => ENGINES.filter((to) => to !== from).map((to) => ({ from, to })));

test.each(WAYS)('every row of every table is the same in $to.name as it was in $from.name', async ({ from, to }) => {
  const [source, target] = [await from.place(), await to.place()];
  try {
    const store = await source.open();
    for (const team of ['T1', 'T2']) await fillWorkspace(store, team);
    await moveStore(source.parts, target.parts, () => {});
    await store.close();
    const [before, after] = [await readEverything(source.parts), await readEverything(target.parts)];
    const filled = MOVED_TABLES.filter(({ table }) => (before.get(table)?.rows.length ?? 0) > 0);
    // Leases are of processes that run, and none does.
    expect(MOVED_TABLES.length - filled.length).toBe(1);
    for (const { table } of MOVED_TABLES)
      expect([table, toLines(after, table)]).toEqual([table, toLines(before, table)]);
  } finally {
    await Promise.all([source.remove(), target.remove()]);
  }
});

/** The order of rows and columns, and how an engine gives a number, say nothing. */
function toLines(tables: Awaited<ReturnType<typeof readEverything>>, table: string): readonly string[] {
  return (tables.get(table)?.rows ?? []).map(toLine).sort();
}

function toLine(row: RawRow): string {
  const values = Object.entries(row).filter(([column]) => column !== 'words');
  return JSON.stringify(values.map(([column, value]) => [column, toText(value)]).sort());
}

const toText = (value: unknown) => (value instanceof Uint8Array ? Buffer.from(value).toString('hex') : String(value));
