import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Dateline } from '../../src/main.ts';
import { ADMIN, type SlackPeer } from '../peers/slack/peer.ts';
import type { Shown } from '../peers/slack/state.ts';
import { ON_POSTGRES, ON_SQLITE, type TestStore } from './each-store.ts';
import { JOURNEYS } from './journeys.ts';
import { openSlackChat, type SlackChat } from './open-chats.ts';
import { openDesk } from './open-desk.ts';
import { openSite } from './open-site.ts';
import { type Driver, type Seen, walk } from './walk.ts';

const ACK_MS = 3000;

const WAYS = [
  { mode: 'socket', kind: ON_SQLITE },
  { mode: 'http', kind: ON_POSTGRES },
] as const;

describe.each(WAYS)('on Slack in $mode mode, on $kind.name, a person', ({ mode, kind }) => {
  let dateline: Dateline;
  let kept: TestStore;
  let site: Awaited<ReturnType<typeof openSite>>;
  let peer: SlackPeer;
  let slack: SlackChat;

  beforeAll(async () => {
    [site, kept] = await Promise.all([openSite(), kind.make()]);
    dateline = await openDesk('2026-11-24T09:00Z', kept.store, site.environment);
    slack = await openSlackChat(dateline.front, mode);
    ({ peer } = slack);
  });
  afterAll(async () => {
    await slack.close();
    await dateline.close();
    await Promise.all([site.peer.close(), kept.drop()]);
  });

  function toSeen(shown: Shown): Seen {
    const text = shown.seen.replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>');
    return { text, press: async (label) => toSeen(await peer.press(label, shown)) };
  }

  const driver: Driver = { type: async (text) => toSeen(await peer.slash(text)) };

  test.each(JOURNEYS)('$title', (journey) => walk(journey, driver, site.address));

  test('asks by a mention', async () => {
    const answer = await peer.mention('quote kirby');
    expect(answer.seen).toContain('John Kirby: 7 statements');
    expect(answer.onlyFor).toBeNull();
    expect(answer.thread).not.toBeNull();
    expect((await peer.mention('quote')).onlyFor).toBe('U1ADMIN');
  });

  test('asks by a mention for what is theirs alone, or for what cannot be, and sees it where they asked', async () => {
    for (const text of ['what are my alerts?', 'my reminders', 'alert mine', 'quote'])
      expect(await peer.mention(text)).toMatchObject({ onlyFor: 'U1ADMIN', thread: null });
    const thread = '1468400000.000200';
    expect(await peer.mention('my alerts', { ...ADMIN, thread })).toMatchObject({ onlyFor: 'U1ADMIN', thread });
  });

  test('asks in a direct message', async () => {
    expect((await peer.dm('who kirby')).seen).toMatch(/spokesman/);
  });

  test('asks in plain words, by a mention and in a direct message', async () => {
    expect((await peer.mention('what did Kirby say about the clock?')).seen).toContain('mindful of the clock');
    const { seen } = await peer.dm('who is Kirby?');
    expect(seen).toMatch(/spokesman/);
    expect(seen).toContain('Who John Kirby is');
  });

  test('was acknowledged in time each time, and nobody was pinged', () => {
    expect(peer.acks.length).toBeGreaterThan(JOURNEYS.length);
    for (const { status, ms } of peer.acks) {
      expect(status).toBe(200);
      expect(ms).toBeLessThan(ACK_MS);
    }
    expect(peer.shown.flatMap(({ pings }) => pings)).toEqual([]);
  });
});
