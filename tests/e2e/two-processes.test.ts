import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStore } from '../../src/store/open/open-store.ts';
import type { OpenStore } from '../../src/store/port/port.ts';
import { openSlackPeer, type SlackPeer } from '../peers/slack/peer.ts';
import { TEAM } from '../peers/slack/state.ts';
import { type FreshDatabase, freshDatabase } from '../postgres/fresh-database.ts';
import { sampleSubscription } from '../store/sample-subscription.ts';

const PROGRAM = join(import.meta.dirname, '../../src/cli.ts');
const CARD = JSON.stringify({ title: 'Told once', tone: 'notice', blocks: [] });
/** Two ticks, and what a busy machine takes to begin them. */
const TAKEN_OVER = { timeout: 90_000, interval: 200 };
const CHANNEL = { platform: 'slack', workspace: TEAM, id: 'C1NEWS' } as const;

let database: FreshDatabase;
let store: OpenStore;
let peer: SlackPeer;
const running: ChildProcess[] = [];

beforeAll(async () => {
  database = await freshDatabase();
  store = await openStore({ file: '', url: database.url });
  peer = await openSlackPeer({ mode: 'socket' });
});
afterAll(async () => {
  for (const child of running) child.kill('SIGKILL');
  await peer.close();
  await store.close();
  await database.drop();
});

/** `dateline start`, as on a machine of its own; resolves when it is open. */
async function start(): Promise<ChildProcess> {
  const child = spawn(process.execPath, [PROGRAM, 'start'], {
    env: {
      PATH: process.env.PATH,
      DATABASE_URL: database.url,
      DATELINE_PORT: '0',
      DATELINE_LOG: 'error',
      SLACK_BOT_TOKEN: peer.connection.botToken ?? '',
      SLACK_APP_TOKEN: peer.connection.appToken ?? '',
      SLACK_API_URL: peer.connection.apiUrl ?? '',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  running.push(child);
  await new Promise<void>((resolve, reject) => {
    child.once('exit', () => reject(new Error('it ended by itself')));
    child.stdout?.on('data', (chunk) => void (String(chunk).includes('open at') && resolve()));
  });
  return child;
}

/** Posts are decided for a channel, as jobs do. */
async function decide(keys: readonly string[]): Promise<void> {
  const at = Temporal.Instant.fromEpochMilliseconds(Date.now());
  const { subscription } = await store.ledger.add({
    ...sampleSubscription(),
    channel: CHANNEL,
    since: at,
    nextAt: null,
  });
  const posts = keys.map((key) => ({ key, channel: CHANNEL, card: CARD }));
  const settled = { subscription, at, settledAt: at, nextAt: null, slots: keys, told: new Map(), posts };
  expect(await store.ledger.settle(settled)).toBe(true);
}

const keysOn = () =>
  peer.state.messages.map(({ metadata }) => (metadata as { event_payload: { key: string } }).event_payload.key);

test('of two that run on one database nothing is posted twice, and one takes over from the other', async () => {
  // A process that died long before its claim would expire.
  const now = Temporal.Instant.fromEpochMilliseconds(Date.now());
  await store.leases.hold('process dead', { owner: 'dead', now, until: now });
  await decide(['left-behind']);
  const later = now.add({ minutes: 1 });
  const claimed = await store.outbox.claim(CHANNEL, { now: later, until: later.add({ hours: 1 }), owner: 'dead' });
  expect(claimed?.key).toBe('left-behind');
  const [first] = await Promise.all([start(), start()]);
  await expect.poll(keysOn, TAKEN_OVER).toEqual(['left-behind']);

  const many = Array.from({ length: 6 }, (_, index) => `both-${index}`);
  await decide(many);
  await expect.poll(() => keysOn().length, TAKEN_OVER).toBe(7);

  first?.kill('SIGKILL');
  await decide(['after-the-kill']);
  await expect.poll(() => keysOn().includes('after-the-kill'), TAKEN_OVER).toBe(true);
  expect(keysOn().toSorted()).toEqual([...many, 'left-behind', 'after-the-kill'].toSorted());
}, 300_000);
