import { afterEach, beforeEach, expect, test } from 'vitest';
import type { OpenStore } from '../../../src/store/port/port.ts';
import { eachEngine, type StorePlace } from '../engines/each-engine.ts';
import { FOLLOWED, sampleSource } from '../feeds/sample-feed.ts';
import { sampleSubscription } from '../sample-subscription.ts';

const FEEDS = 40;
const CHANNELS = 20;
const UNTIL = FOLLOWED.add({ hours: 1 });

/** Two processes on one store. */
eachEngine((engine) => {
  let place: StorePlace;
  let one: OpenStore;
  let other: OpenStore;
  beforeEach(async () => {
    place = await engine.place();
    one = await place.open();
    other = await place.open();
  });
  afterEach(async () => {
    await one.close();
    await other.close();
    await place.remove();
  });

  /** Claims until nothing is left, several at a time. */
  async function claimAll<T>(
    claim: (store: OpenStore, owner: string) => Promise<T | undefined>,
  ): Promise<readonly T[]> {
    const lanes = [one, other, one, other].map(async (store, lane) => {
      const claimed: T[] = [];
      for (let next = await claim(store, `p${lane}`); next !== undefined; next = await claim(store, `p${lane}`))
        claimed.push(next);
      return claimed;
    });
    return (await Promise.all(lanes)).flat();
  }

  test('each feed is claimed once, of whichever workspace', async () => {
    for (let at = 0; at < FEEDS; at++) {
      const feed = sampleSource({ url: `https://news.example/${at}` });
      await one.of(at % 2 === 0 ? 'slack/T1' : 'slack/T2').feeds.add(feed);
    }
    const claimed = await claimAll((store, owner) => store.feeds.claim({ now: FOLLOWED, until: UNTIL, owner }));
    expect(claimed).toHaveLength(FEEDS);
    expect(new Set(claimed.map(({ url, reader }) => `${reader} ${url}`)).size).toBe(FEEDS);
    expect(new Set(claimed.map(({ reader }) => reader))).toEqual(new Set(['slack/T1', 'slack/T2']));
  });

  test('each post is claimed once, and no later one before it was sent', async () => {
    for (let at = 0; at < CHANNELS; at++) {
      const channel = { platform: 'slack', workspace: 'T1', id: `C${at}` } as const;
      const { subscription } = await one.ledger.add(sampleSubscription({ channel }));
      const posts = ['first', 'second'].map((name) => ({ key: `${name} ${at}`, channel, card: '{}' }));
      const when = { at: FOLLOWED, settledAt: FOLLOWED, nextAt: UNTIL };
      await one.ledger.settle({ subscription, ...when, slots: [], told: new Map(), posts });
    }
    const claimed = await claimAll(async (store, owner) => {
      for (const channel of await store.outbox.readyChannels(['slack'], FOLLOWED, CHANNELS)) {
        const post = await store.outbox.claim(channel, { now: FOLLOWED, until: UNTIL, owner });
        if (post) return post;
      }
      return undefined;
    });
    const keys = claimed.map(({ key }) => key).sort();
    expect(keys).toEqual(Array.from({ length: CHANNELS }, (_, at) => `first ${at}`).sort());
  });

  test('one subscription is made, however many ask for it', async () => {
    const added = await Promise.all(
      [one, other, one, other].map((store) => store.ledger.add(sampleSubscription({ cron: '0 7 * * *' }))),
    );
    expect(new Set(added.map(({ subscription }) => subscription.id)).size).toBe(1);
    expect(added.filter(({ what }) => what === 'new')).toHaveLength(1);
  });

  test('one feed is made, however many follow it', async () => {
    const added = await Promise.all([one, other, one, other].map((store) => store.feeds.add(sampleSource())));
    expect(new Set(added.map(({ source }) => source.id)).size).toBe(1);
    expect(added.filter(({ isNew }) => isNew)).toHaveLength(1);
  });

  test('what a dead process claimed is free at once, and what another claimed is not', async () => {
    await one.feeds.add(sampleSource());
    await one.feeds.add(sampleSource({ url: 'https://news.example/2' }));
    const claim = (owner: string) => one.feeds.claim({ now: FOLLOWED, until: UNTIL, owner });
    expect(await claim('dead')).toMatchObject({ id: 1 });
    expect(await claim('alive')).toMatchObject({ id: 2 });
    expect(await other.feeds.release('dead', FOLLOWED)).toBe(1);
    expect([await claim('alive'), await claim('alive')]).toMatchObject([{ id: 1 }, undefined]);

    const { subscription } = await one.ledger.add(sampleSubscription());
    const { channel } = subscription;
    const posts = [{ key: 'k', channel, card: '{}' }];
    const when = { at: FOLLOWED, settledAt: FOLLOWED, nextAt: UNTIL };
    await one.ledger.settle({ subscription, ...when, slots: [], told: new Map(), posts });
    const send = (owner: string) => one.outbox.claim(channel, { now: FOLLOWED, until: UNTIL, owner });
    expect(await send('dead')).toMatchObject({ maybeSent: false });
    expect(await other.outbox.release('dead', FOLLOWED)).toBe(1);
    expect(await send('alive')).toMatchObject({ maybeSent: true, attempts: 2 });
    expect(await other.outbox.release('dead', FOLLOWED)).toBe(0);
  });
});
