import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RulingDecision } from '../../../src/core/rulings/ruling.ts';
import { toWordAnchor } from '../../../src/core/rulings/word-anchor.ts';
import type { OpenStore } from '../../../src/store/port/port.ts';
import { eachEngine } from '../engines/each-engine.ts';

const AT = Temporal.Instant.from('2026-11-28T09:00:00Z');
const ANN = { user: 'U1', name: 'Ann' };
const BO = { user: 'U2', name: null };
const ON = toWordAnchor('harbour', '“Calm is wanted,” she said on Tuesday.', [1, 15]);
const ON_DATE = { date: '2026-12-01', event: 'vote', places: [ON], ruling: null };
const SAME: RulingDecision = { kind: 'same', names: ['Ada Byron', 'A. Byron'] };

const EVERY_KIND: readonly RulingDecision[] = [
  SAME,
  { kind: 'split', name: 'Bo Finn' },
  { kind: 'speaker', on: ON, found: 'Bo Finn', speaker: 'Ada Byron' },
  { kind: 'speaker', on: ON, found: 'Bo Finn', speaker: null },
  { kind: 'not-speech', on: ON, found: 'Bo Finn' },
  { kind: 'date-added', date: '2026-12-01', event: 'budget vote' },
  { kind: 'date-moved', on: ON_DATE, to: '2026-12-02' },
  { kind: 'date-confirmed', on: ON_DATE },
  { kind: 'date-dismissed', on: ON_DATE },
];

eachEngine((engine) => {
  let store: OpenStore;
  beforeEach(async () => {
    store = await engine.open();
  });
  afterEach(() => store.close());

  const add = (decision: RulingDecision, of = 'own') =>
    store.of(of).rulings.add({ decision, story: null, by: ANN }, AT);

  describe('rulings', () => {
    it('are kept as they were made, whatever their kind, and numbered from 1', async () => {
      for (const decision of EVERY_KIND) await add(decision);
      const rulings = await store.rulings.list();
      expect(rulings.map(({ decision }) => decision)).toEqual(EVERY_KIND);
      expect(rulings.map(({ number }) => number)).toEqual(EVERY_KIND.map((_, place) => place + 1));
      expect(rulings[0]).toMatchObject({ by: ANN, at: AT, story: null, undone: null });
    });

    it('are undone once, by someone, and stay on record; numbers are not given again', async () => {
      await add(SAME);
      expect(await store.rulings.undo(1, BO, AT.add({ hours: 1 }))).toMatchObject({ number: 1, undone: { by: BO } });
      expect(await store.rulings.undo(1, ANN, AT)).toBeUndefined();
      expect(await store.rulings.undo(7, ANN, AT)).toBeUndefined();
      expect((await add(SAME)).number).toBe(2);
      expect((await store.rulings.list()).map(({ undone }) => undone?.by ?? null)).toEqual([BO, null]);
    });

    it('give the names that are one and those that are not, without what was undone', async () => {
      for (const decision of EVERY_KIND) await add(decision);
      expect(await store.rulings.names()).toEqual(EVERY_KIND.slice(0, 2));
      await store.rulings.undo(1, ANN, AT);
      expect(await store.rulings.names()).toEqual(EVERY_KIND.slice(1, 2));
    });

    it('count as a change of the articles', async () => {
      const before = await store.articles.revision();
      await add(SAME);
      const between = await store.articles.revision();
      await store.rulings.undo(1, ANN, AT);
      expect(new Set([before, between, await store.articles.revision()]).size).toBe(3);
    });

    it('of a workspace are its own: numbered, listed and undone there alone', async () => {
      await add(SAME, 'slack/T1');
      expect(await store.rulings.list()).toEqual([]);
      expect(await store.rulings.undo(1, ANN, AT)).toBeUndefined();
      expect(await store.of('slack/T1').rulings.list()).toHaveLength(1);
      expect((await add(SAME)).number).toBe(1);
    });

    it('made at once get numbers of their own', async () => {
      await Promise.all(Array.from({ length: 5 }, () => add(SAME)));
      expect((await store.rulings.list()).map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
    });

    it('of a story follow it where it goes', async () => {
      const decision = { kind: 'date-added', date: '2026-12-01', event: 'vote' } as const;
      await store.rulings.add({ decision, story: 'bridge', by: ANN }, AT);
      await store.stories.saveAndFollow([], { from: 'bridge', into: 'harbour' });
      expect((await store.rulings.list())[0]?.story).toBe('harbour');
    });

    it('go with their workspace', async () => {
      await add(SAME, 'slack/T1');
      await add(SAME);
      await store.workspaces.delete('slack/T1');
      expect(await store.of('slack/T1').rulings.list()).toEqual([]);
      expect(await store.rulings.list()).toHaveLength(1);
    });
  });
});
