import { afterEach, beforeEach, expect, test } from 'vitest';
import { MOVED_TABLES } from '../../../src/store/move/moved-tables.ts';
import type { OpenStore } from '../../../src/store/port/port.ts';
import { eachEngine, type StorePlace } from '../engines/each-engine.ts';
import { type RawRow, type RawTable, readEverything } from '../engines/read-everything.ts';
import { fillWorkspace } from './fill-workspace.ts';

/** The columns that say whose a row is: a workspace's number, or its name. */
const OWNING = ['workspace', 'reader', 'desk'];
/** Made from what a workspace sees: they are made again where an export is read in. */
const COUNTED = ['editions', 'name_forms', 'name_words', 'names', 'repeats', 'story_changes', 'tallies', 'voice_days'];

// The schema itself says which tables have rows of workspaces, so that a new one cannot be forgotten.
eachEngine((engine) => {
  let place: StorePlace;
  let store: OpenStore;
  beforeEach(async () => {
    place = await engine.place();
    store = await place.open();
    for (const team of ['TEAM1', 'TEAM2']) await fillWorkspace(store, team);
  });
  afterEach(async () => {
    await store.close();
    await place.remove();
  });

  async function numberOf(name: string): Promise<string> {
    const workspaces = (await readEverything(place.parts)).get('workspaces');
    return String(workspaces?.rows.find((row) => row.name === name)?.number);
  }

  const isOf = (number: string, team: string) => (row: RawRow) =>
    OWNING.some((column) => column in row && [number, team, `slack/${team}`].includes(String(row[column])));

  const owned = (tables: ReadonlyMap<string, RawTable>) =>
    [...tables].filter(([, { columns }]) => OWNING.some((column) => columns.includes(column)));

  test('every table of workspaces is filled, exported, moved and, with the workspace, emptied', async () => {
    const number = await numberOf('slack/TEAM1');
    const other = await numberOf('slack/TEAM2');
    const before = await readEverything(place.parts);
    expect(owned(before).length).toBeGreaterThan(20);
    const empty = owned(before).filter(([, { rows }]) => !rows.some(isOf(number, 'TEAM1')));
    expect(empty.map(([table]) => table)).toEqual([]);

    const exported = new Set<string>();
    for await (const { table } of store.workspaces.export('slack/TEAM1')) exported.add(table);
    const left = owned(before).filter(([table]) => !exported.has(table) && !COUNTED.includes(table));
    expect(left.map(([table]) => table)).toEqual([]);
    const moved = new Set<string>(MOVED_TABLES.map(({ table }) => table));
    expect(
      owned(before)
        .filter(([table]) => !moved.has(table))
        .map(([table]) => table),
    ).toEqual([]);

    await store.workspaces.delete('slack/TEAM1');
    const after = await readEverything(place.parts);
    for (const [table, { rows }] of owned(after)) {
      expect([table, rows.filter(isOf(number, 'TEAM1'))]).toEqual([table, []]);
      const kept = before.get(table)?.rows.filter(isOf(other, 'TEAM2'));
      expect([table, rows.filter(isOf(other, 'TEAM2')).length]).toEqual([table, kept?.length]);
    }
  });

  test('no word of a deleted workspace is left anywhere, nor a mark under its number', async () => {
    const number = await numberOf('slack/TEAM1');
    await store.workspaces.delete('slack/TEAM1');
    const tables = await readEverything(place.parts);
    const left = [...tables].flatMap(([table, { rows }]) =>
      rows.filter((row) => Object.values(row).some(saysTeam)).map((row) => ({ table, row })),
    );
    expect(left).toEqual([]);
    const marks = tables.get('marks')?.rows.map(({ name }) => String(name)) ?? [];
    expect(marks.filter((name) => name.endsWith(` ${number}`))).toEqual([]);
    expect(marks.length).toBeGreaterThan(3);
  });
});

const saysTeam = (value: unknown) => Buffer.from(value instanceof Uint8Array ? value : String(value)).includes('TEAM1');
