import { afterEach, beforeEach, expect, it } from 'vitest';
import type { OpenStore } from '../../src/store/port/port.ts';
import { eachEngine } from './engines/each-engine.ts';

const AT = Temporal.Instant.from('2026-11-24T09:00Z');
const CHANNEL = { platform: 'discord', workspace: '1', id: '2' } as const;

eachEngine((engine) => {
  let store: OpenStore;
  beforeEach(async () => {
    store = await engine.open();
  });
  afterEach(() => store.close());

  it('remembers a person’s time zone for their workspace, and forgets it with the workspace', async () => {
    await store.workspaces.open('discord/1', AT);
    const { zones } = store.of('discord/1');
    expect(await zones.find('discord/9')).toBeNull();
    await zones.remember('discord/9', 'Asia/Tokyo');
    await zones.remember('discord/9', 'Europe/Paris');
    expect(await zones.find('discord/9')).toBe('Europe/Paris');
    expect(await zones.find('discord/8')).toBeNull();
    expect(await store.of('discord/2').zones.find('discord/9')).toBeNull();
    const rows = await Array.fromAsync(store.workspaces.export('discord/1'));
    expect(rows.map(({ row }) => row.value)).toContain('Europe/Paris');
    await store.workspaces.delete('discord/1');
    expect(await zones.find('discord/9')).toBeNull();
  });

  it('welcomes a workspace once', async () => {
    const post = (key: string) => ({ key, channel: CHANNEL, card: '{}' });
    expect(await store.workspaces.welcome('discord/1', post('a'), AT)).toBe(true);
    expect(await store.workspaces.welcome('discord/1', post('b'), AT)).toBe(false);
    expect(await store.workspaces.welcome('discord/2', post('c'), AT)).toBe(true);
    expect(await store.outbox.waiting()).toBe(2);
  });
});
