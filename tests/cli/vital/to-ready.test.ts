import { afterEach, beforeEach, expect, test } from 'vitest';
import { type ReadyParts, toReady } from '../../../src/cli/vital/to-ready.ts';
import type { Connection } from '../../../src/core/connection/connection.ts';
import type { Dateline } from '../../../src/main.ts';
import { openDesk } from '../../e2e/open-desk.ts';

const NOW = Temporal.Instant.from('2016-07-20T09:00Z');
const CONNECTED: Connection = { kind: 'connected', since: NOW, problem: null };

let desk: Dateline;
beforeEach(async () => {
  desk = await openDesk(NOW.toString());
});
afterEach(() => desk.close());

const chat = (platform: 'slack' | 'discord', connection: Connection) => ({
  sender: { platform, send: async () => ({ kind: 'sent', message: '' }) as const },
  connection: () => connection,
});
const ready = (more: Partial<ReadyParts> = {}) => toReady({ desk, chats: [], file: ':memory:', now: NOW, ...more });

test('with a store that can be written and each chat connected, it is ready', async () => {
  const { ok, checks } = await ready({ chats: [chat('slack', CONNECTED)] });
  expect(ok).toBe(true);
  expect(checks).toMatchObject({ store: 'open', slack: 'connected since 2016-07-20T09:00:00Z', stories: '1' });
});

test.each(['connecting', 'reconnecting', 'refused'] as const)(
  'a chat that is %s says why and what to do',
  async (kind) => {
    const problem = { says: 'Slack refused SLACK_BOT_TOKEN (invalid_auth).', hint: 'Take it anew.' };
    const chats = [chat('discord', CONNECTED), chat('slack', { kind, since: NOW, problem })];
    const { ok, checks } = await ready({ chats });
    expect(ok).toBe(false);
    expect(checks.slack).toBe(`${kind} since 2016-07-20T09:00:00Z: ${problem.says} ${problem.hint}`);
    expect(checks.discord).toBe('connected since 2016-07-20T09:00:00Z');
  },
);

test('a store that is not there, and a folder that is gone, are said', async () => {
  const gone = await openDesk(NOW.toString());
  await gone.close();
  const { ok, checks } = await ready({ desk: gone, file: '/nowhere/at/all/store.db' });
  expect(ok).toBe(false);
  expect(checks.store).not.toBe('open');
  expect(checks.disk).toContain('DATELINE_STORE');
});
