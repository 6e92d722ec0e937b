import { afterEach, beforeEach, expect, it } from 'vitest';
import type { OpenStore } from '../../src/store/port/port.ts';
import type { NewReplay } from '../../src/store/port/replays.ts';
import { eachEngine } from './engines/each-engine.ts';
import { SINCE, sampleSubscription } from './sample-subscription.ts';

const CHANNEL = { platform: 'slack', workspace: 'T1', id: 'C1' } as const;
const KEY = { desk: 'slack/T1', channel: CHANNEL };
const START = Temporal.Instant.from('2026-11-28T10:00Z');
const FAR = START.add({ hours: 5 });
const POST = { key: 'k1', channel: CHANNEL, card: '{}' };
const REPLAY: NewReplay = {
  ...KEY,
  story: 'harbour',
  from: '2016-07-13',
  zone: 'Europe/Paris',
  pace: 1440,
  startedAt: START,
  endsAt: START.add({ hours: 2 }),
  lookAt: START.add({ minutes: 1 }),
  received: [
    {
      subscription: {
        ...sampleSubscription({ quiet: { from: '22:00', to: '07:00' }, people: ['Ada Byron'], offsets: ['7d'] }),
        id: 1,
        state: 'active',
        note: null,
        settledAt: SINCE,
        version: 0,
      },
      told: new Map([['article|a', '2016-07-12']]),
      slots: new Set(['2016-07-13T09:00']),
    },
  ],
};

eachEngine((engine) => {
  let store: OpenStore;
  beforeEach(async () => {
    store = await engine.open();
  });
  afterEach(() => store.close());
  const begin = (parts: Partial<NewReplay> = {}) => store.replays.start({ ...REPLAY, ...parts }, 2);
  const due = async () => (await store.replays.due(FAR, 10))[0];

  it('a replay comes back as it was written, once it is time to look at it', async () => {
    expect(await begin()).toBe('started');
    const { lookAt, received, ...replay } = REPLAY;
    expect(await store.replays.find(KEY)).toEqual(replay);
    expect(await store.replays.due(lookAt.subtract({ seconds: 1 }), 10)).toEqual([]);
    expect(await store.replays.due(lookAt, 10)).toEqual([{ ...replay, received, version: 0 }]);
  });

  it('a channel has one, a desk not too many, and each desk its own', async () => {
    expect([await begin(), await begin()]).toEqual(['started', 'running']);
    expect(await begin({ channel: { ...CHANNEL, id: 'C2' } })).toBe('started');
    expect(await begin({ channel: { ...CHANNEL, id: 'C3' } })).toBe('too many');
    expect(await begin({ desk: 'own' })).toBe('started');
    expect(await store.replays.find({ desk: 'slack/T2', channel: CHANNEL })).toBeUndefined();
  });

  it('of two processes that go on with it only one posts', async () => {
    await begin();
    const [one, other] = [await due(), await due()];
    if (!one || !other) throw new Error('nothing was due');
    const step = { at: START, received: [], lookAt: FAR, posts: [POST] };
    expect(await store.replays.advance(one, step)).toBe(true);
    expect(await store.replays.advance(other, step)).toBe(false);
    expect(await store.outbox.waiting()).toBe(1);
    expect((await due())?.received).toEqual([]);
  });

  it('one that has ended is gone, and what was stopped or started again in between posts nothing', async () => {
    await begin();
    const before = await due();
    if (!before) throw new Error('nothing was due');
    expect((await store.replays.stop(KEY))?.from).toBe('2016-07-13');
    expect(await store.replays.stop(KEY)).toBeUndefined();
    const end = { at: START, received: [], lookAt: null, posts: [POST] };
    expect(await store.replays.advance(before, end)).toBe(false);
    await begin({ startedAt: START.add({ seconds: 1 }) });
    expect(await store.replays.advance(before, end)).toBe(false);
    const again = await due();
    expect(again && (await store.replays.advance(again, end))).toBe(true);
    expect([await store.replays.find(KEY), await store.outbox.waiting()]).toEqual([undefined, 1]);
  });

  it('ends where nothing can be posted: in a lost channel, and in a workspace that Dateline left', async () => {
    await begin();
    await store.ledger.suspend({ ...CHANNEL, id: 'C2' }, { at: START, note: 'lost', posts: () => [] });
    expect(await store.replays.find(KEY)).toBeDefined();
    await store.ledger.suspend(CHANNEL, { at: START, note: 'lost', posts: () => [] });
    expect(await store.replays.find(KEY)).toBeUndefined();
    await begin();
    await store.ledger.suspendWorkspace({ platform: 'slack', workspace: 'T1' }, 'left');
    expect(await store.replays.find(KEY)).toBeUndefined();
  });

  it('is exported and deleted with its workspace', async () => {
    await store.workspaces.open('slack/T1', START);
    await begin();
    await begin({ desk: 'own' });
    const tables = [];
    for await (const { table } of store.workspaces.export('slack/T1')) tables.push(table);
    expect(tables.filter((table) => table === 'replays')).toHaveLength(1);
    await store.workspaces.delete('slack/T1');
    expect(await store.replays.find(KEY)).toBeUndefined();
    expect(await store.replays.find({ ...KEY, desk: 'own' })).toBeDefined();
  });
});
