import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Dateline } from '../../src/main.ts';
import { createDiscord } from '../../src/platforms/discord/connect/bot.ts';
import { createSlack } from '../../src/platforms/slack/connect/bot.ts';
import { openDiscordPeer } from '../peers/discord/peer.ts';
import { openSlackPeer } from '../peers/slack/peer.ts';
import { CALLER, NO_LOG, openDesk } from './open-desk.ts';

const MANAGE_GUILD = 1n << 5n;
const OPERATOR = '1200000000000000009';
/** Only for what hangs. */
const PATIENCE_MS = 60_000;

let dateline: Dateline;
beforeEach(async () => {
  dateline = await openDesk('2026-11-24T09:00Z');
});
afterEach(() => dateline.close());

test('on Discord a story made in chat brings its command without a restart, and an archived one takes it away', async () => {
  const peer = await openDiscordPeer({});
  const { token, apiUrl } = peer;
  const discord = createDiscord({ token, apiUrl, operators: [OPERATOR], front: dateline.front, log: NO_LOG });
  const person = { permissions: MANAGE_GUILD } as const;
  const operator = { user: OPERATOR } as const;
  try {
    await discord.start();
    await vi.waitFor(() => expect(peer.commandNames(peer.guild)).toContain('syria'), PATIENCE_MS);
    const asked = await peer.type({ ...person, line: '/story new Astana talks any:"place:Astana"' });
    const [preview] = asked.messages;
    expect(preview?.text).toMatch(/would take \d of \d/);
    const made = await peer.press({ ...person, message: preview?.id ?? '', label: 'Create' });
    expect(made.messages.map(({ text }) => text).join('\n')).toContain('Following “');
    await vi.waitFor(() => expect(peer.commandNames(peer.guild)).toContain('astana-talks'), PATIENCE_MS);
    const answered = await peer.type({ ...person, line: '/astana-talks articles' });
    expect(answered.messages[0]?.text).toContain('Astana talks');
    // A file holds Syria: it is the operator's.
    const refused = await peer.type({ ...person, line: '/story merge astana-talks syria' });
    expect(refused.messages[0]?.text).toContain('needs the right to operate this desk');
    await peer.type({ ...operator, line: '/story merge astana-talks syria' });
    await vi.waitFor(() => expect(dateline.library.stories()).toHaveLength(1), PATIENCE_MS);
    const old = await peer.type({ ...person, line: '/astana-talks dates' });
    expect(old.messages[0]?.text).toMatch(/is now \/syria/);
    await peer.type({ ...operator, line: '/story archive syria' });
    await vi.waitFor(() => expect(peer.commandNames(peer.guild)).not.toContain('syria'), PATIENCE_MS);
  } finally {
    await discord.close();
    await peer.close();
  }
});

test.each(['socket', 'http'] as const)('on Slack in %s mode a story made in chat answers at once', async (mode) => {
  const peer = await openSlackPeer({ mode });
  const slack = createSlack({ ...peer.connection, front: dateline.front, log: NO_LOG });
  try {
    await slack.start();
    const preview = await peer.slash('/story new Astana talks any:"place:Astana"');
    expect(preview.seen).toMatch(/would take \d of \d/);
    expect((await peer.press('Create', preview)).seen).toContain('/dateline astana-talks');
    expect((await peer.slash('/dateline astana-talks articles')).seen).toContain('Astana talks');
    expect((await peer.slash('/astana-talks articles')).seen).toContain('Astana talks');
  } finally {
    await slack.close();
    await peer.close();
  }
});

test('a story that another process on the same store made is there once the desk looks again', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-two-'));
  const [shard, parent] = await Promise.all([1, 2].map(() => openDesk('2026-11-24T09:00Z', join(folder, 'both.db'))));
  if (!shard || !parent) throw new Error('no desk was opened');
  let told = 0;
  const stop = parent.front.onCommandsChanged(() => {
    told += 1;
  });
  await shard.front.answerText('/story new Astana talks any:"place:Astana"', CALLER);
  await shard.front.answerText('/story create draft:1', CALLER);
  await parent.library.reload();
  expect(parent.library.stories().map(({ slug }) => slug)).toContain('astana-talks');
  expect(told).toBe(1);
  // Looking again with nothing changed leaves the stories as they are, and articles that are being moved by them.
  const before = parent.library.stories();
  await parent.library.reload();
  expect(parent.library.stories()).toBe(before);
  expect(told).toBe(1);
  stop();
  await Promise.all([shard.close(), parent.close()]);
  rmSync(folder, { recursive: true, force: true });
});
