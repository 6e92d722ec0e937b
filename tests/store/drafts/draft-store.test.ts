import { afterEach, beforeEach, expect, test } from 'vitest';
import type { DraftKey } from '../../../src/store/port/drafts.ts';
import type { OpenStore } from '../../../src/store/port/port.ts';
import { eachEngine } from '../engines/each-engine.ts';

const MADE = Temporal.Instant.from('2016-07-13T08:00Z');
const later = (minutes: number) => MADE.add({ minutes });
const CHANNEL = { platform: 'slack', workspace: 'T1', id: 'C1' } as const;
const SAID = { title: 'Talks', published: '2016-07-13', story: 'harbour', posted: null };

eachEngine((engine) => {
  let store: OpenStore;
  beforeEach(async () => {
    store = await engine.open();
  });
  afterEach(() => store.close());

  const add = (text = 'Pasted.', channel: { platform: 'slack'; workspace: string; id: string } = CHANNEL) =>
    store.drafts.add({ channel, user: 'U1', text, said: SAID }, MADE);
  const keyOf = (id: number, parts: Partial<DraftKey> = {}): DraftKey => ({
    id,
    workspace: CHANNEL,
    madeAfter: later(-60),
    now: later(1),
    ...parts,
  });

  test('a draft comes back as it was written, only in its own workspace, and not when it is old', async () => {
    const id = await add();
    expect(await store.drafts.find(keyOf(id))).toEqual({
      id,
      channel: CHANNEL,
      user: 'U1',
      text: 'Pasted.',
      said: SAID,
    });
    expect(await store.drafts.find(keyOf(id, { workspace: { ...CHANNEL, workspace: 'T2' } }))).toBeUndefined();
    expect(await store.drafts.find(keyOf(id, { madeAfter: MADE }))).toBeUndefined();
    expect(await store.drafts.say(keyOf(id), { ...SAID, title: null })).toBe(true);
    expect((await store.drafts.find(keyOf(id)))?.said.title).toBeNull();
  });

  test('a draft is claimed by one, and waits again when it is released or the claim has expired', async () => {
    const id = await add();
    const claims = await Promise.all([1, 2, 3].map(() => store.drafts.claim(keyOf(id), later(5))));
    expect(claims.filter(Boolean)).toHaveLength(1);
    expect([await store.drafts.find(keyOf(id)), await store.drafts.drop(keyOf(id))]).toEqual([undefined, false]);
    expect(await store.drafts.claim(keyOf(id, { now: later(5) }), later(9))).toBe(true);
    await store.drafts.release(id);
    expect(await store.drafts.drop(keyOf(id))).toBe(true);
  });

  test('only the newest of a channel are kept, and numbers are not given again', async () => {
    const elsewhere = await add('Elsewhere.', { ...CHANNEL, id: 'C2' });
    const ids: number[] = [];
    for (let at = 0; at < 22; at++) ids.push(await add(`Text ${at}.`));
    const found = await Promise.all(ids.map((id) => store.drafts.find(keyOf(id))));
    expect(found.map((draft) => draft !== undefined)).toEqual([false, false, ...Array(20).fill(true)]);
    expect(await store.drafts.find(keyOf(elsewhere))).toBeDefined();
    await store.drafts.remove(ids.at(-1) ?? 0);
    expect(await add()).toBe((ids.at(-1) ?? 0) + 1);
    expect(await store.drafts.tidy(later(1))).toBe(21);
  });
});
