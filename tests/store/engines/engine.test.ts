import { sql as raw } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { engineOf } from '../../../src/store/engines/engine-of.ts';
import type { OpenedEngine } from '../../../src/store/engines/opened-engine.ts';
import { createLeases } from '../../../src/store/leases/create-leases.ts';
import { numberOf } from '../../../src/store/workspaces/number-of.ts';
import { eachBareEngine } from './open-engines.ts';

const at = (milliseconds: number) => Temporal.Instant.fromEpochMilliseconds(milliseconds);

eachBareEngine((engine) => {
  let opened: OpenedEngine;
  beforeEach(async () => {
    opened = await engine.open();
  });
  afterEach(() => opened.close());

  async function addNames(...names: readonly string[]): Promise<void> {
    const rows = names.map((name) => ({
      workspace: 1,
      story: '',
      key: name.toLowerCase(),
      name,
      quotes: 1,
      statements: 1,
      mentions: 1,
    }));
    await opened.sql.insertInto('names').values(rows).execute();
    const words = rows.flatMap(({ key }) => key.split(' ').map((word) => ({ workspace: 1, word, key })));
    await opened.sql.insertInto('name_words').values(words).execute();
  }

  const near = async (typed: string, workspace = 1) => {
    const found = await engineOf(opened.sql).nearNames(opened.questions, { workspace, typed, limit: 5 });
    return found.map(({ name }) => name);
  };

  test('lists of values, however long and whatever they hold', async () => {
    const { texts, numbers } = engineOf(opened.sql);
    const odd = ["it's", 'a,b', '{"x"}', '\\', '', 'é', '😀'];
    const { rows } = await raw`select 1 as one where ${"it's"} in ${texts(odd)} and ${'\\'} in ${texts(odd)}
      and ${''} in ${texts(odd)} and not ${'b'} in ${texts(odd)}`.execute(opened.sql);
    expect(rows).toEqual([{ one: 1 }]);
    const many = Array.from({ length: 100_000 }, (_, index) => index);
    const counted = await raw`select count(*) as n from ${numbers(many)} as x`.execute(opened.sql);
    expect(counted.rows).toEqual([{ n: 100_000 }]);
    expect((await raw`select 1 as one where 1 in ${numbers([])}`.execute(opened.sql)).rows).toEqual([]);
  });

  test('paragraphs are found by the stems of phrases, until they are removed', async () => {
    const { words } = engineOf(opened.sql);
    await opened.sql.transaction().execute((transaction) =>
      words.add(transaction, [
        { id: 1, stems: 'peac talk resum in genev' },
        { id: 2, stems: "talk peac o'neil \\ café" },
        { id: 3, stems: 'ceasefir' },
      ]),
    );
    const findBelow = async (below: number | null, ...phrases: readonly string[][]) => {
      const { rows } = await raw<{
        id: number;
      }>`select id from ${words.matching(phrases, below)} as found order by id desc`.execute(opened.questions);
      return rows.map(({ id }) => id);
    };
    const find = (...phrases: readonly string[][]) => findBelow(null, ...phrases);
    expect(await find(['peac'], ['talk'])).toEqual([2, 1]);
    // An engine may leave it to `find-phrases.ts` whether the stems stand next to each other.
    expect(await find(['peac', 'talk'])).toContain(1);
    expect(await find(['ceasefir', 'talk'])).toEqual([]);
    expect(await findBelow(2, ['peac'])).toEqual([1]);
    expect(await findBelow(1, ['peac'])).toEqual([]);
    expect(await find(['café'])).toEqual([2]);
    expect(await find(['cafe'])).toEqual([]);
    expect(await find(['peac'], ['ceasefir'])).toEqual([]);
    await opened.sql.transaction().execute((transaction) => words.remove(transaction, [2, 3]));
    expect(await find(['peac'])).toEqual([1]);
    expect(await find(['ceasefir'])).toEqual([]);
  });

  test('words of a transaction that fails are not found', async () => {
    const { words } = engineOf(opened.sql);
    const failing = opened.sql.transaction().execute(async (transaction) => {
      await engineOf(transaction).words.add(transaction, [{ id: 7, stems: 'lost' }]);
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect((await raw`select id from ${words.matching([['lost']], null)} as found`.execute(opened.sql)).rows).toEqual(
      [],
    );
  });

  test('names with a typing error, of this workspace only', async () => {
    await addNames('Arvid Lindqvist', 'Petra Oyelaran', 'Marta Lindgren', 'Bo Strand');
    expect(await near('Lindqvits')).toEqual(['Arvid Lindqvist']);
    expect(await near('petra oyelarn')).toEqual(['Petra Oyelaran']);
    expect(await near('oyelaran')).toEqual(['Petra Oyelaran']);
    expect(await near('strnad')).toEqual(['Bo Strand']);
    expect(await near('xyzzy')).toEqual([]);
    expect(await near('Lindqvits', 2)).toEqual([]);
  });

  test('truth, counts and sums are numbers', async () => {
    const { rows } = await raw`select exists (select 1 from workspaces) as yes, count(*) as n, sum(number) as total,
      max(number) as last from workspaces`.execute(opened.sql);
    expect(rows).toEqual([{ yes: 1, n: 1, total: 1, last: 1 }]);
  });

  test('a text with a NUL is kept at its length', async () => {
    await opened.sql.insertInto('marks').values({ name: 'x', value: 'a\0b' }).execute();
    const { value } = await opened.sql
      .selectFrom('marks')
      .select('value')
      .where('name', '=', 'x')
      .executeTakeFirstOrThrow();
    expect(value).toMatch(/^a.b$/su);
  });

  test('a statement that fails does not spoil the connection', async () => {
    const fails = () => raw`select nothing from nowhere`.execute(opened.sql);
    for (let times = 0; times < 20; times++) await expect(fails()).rejects.toThrow();
    for (let times = 0; times < 20; times++)
      await expect(
        opened.sql.transaction().execute((transaction) => raw`select no`.execute(transaction)),
      ).rejects.toThrow();
    expect((await raw`select 1 as one`.execute(opened.sql)).rows).toEqual([{ one: 1 }]);
    expect(opened.health.health()).toEqual({ canWrite: true, problem: null });
    expect(await opened.health.check()).toEqual({ canWrite: true, problem: null });
  });

  test('the own workspace is the first; another has a number once it is written', async () => {
    const of = (name: string) => numberOf(name, opened.sql, opened.questions);
    expect(await of('own').find()).toBe(1);
    expect(await of('own').make()).toBe(1);
    const team = of('slack/T1');
    expect(await team.find()).toBe(0);
    const [one, other] = await Promise.all([team.make(), of('slack/T1').make()]);
    expect(one).toBe(other);
    expect(await of('slack/T1').find()).toBe(one);
    expect(await team.find()).toBe(one);
  });

  test('a lease has one holder until it runs out', async () => {
    const leases = createLeases(opened.sql);
    const hold = (owner: string, now: number, until: number) =>
      leases.hold('chat', { owner, now: at(now), until: at(until) });
    expect(await hold('a', 0, 1000)).toBe(true);
    expect(await hold('b', 500, 1500)).toBe(false);
    expect(await hold('a', 900, 2000)).toBe(true);
    expect(await leases.expired(at(1500))).toEqual([]);
    expect(await hold('b', 2000, 3000)).toBe(true);
    expect(await hold('a', 2001, 3000)).toBe(false);
    expect(await leases.drop('chat', at(2999))).toBe(false);
    expect(await leases.expired(at(3000))).toEqual([{ name: 'chat', owner: 'b' }]);
    await leases.release('chat', 'a');
    expect(await hold('a', 2500, 3000)).toBe(false);
    await leases.release('chat', 'b');
    expect(await hold('a', 2500, 3000)).toBe(true);
    expect(await leases.drop('chat', at(3000))).toBe(true);
  });

  test('of many that want a lease at once, one gets it', async () => {
    const leases = createLeases(opened.sql);
    const owners = Array.from({ length: 10 }, (_, index) => `owner ${index}`);
    const held = await Promise.all(owners.map((owner) => leases.hold('feeds', { owner, now: at(0), until: at(1000) })));
    expect(held.filter(Boolean)).toHaveLength(1);
  });
});
