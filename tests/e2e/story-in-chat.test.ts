import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Dateline } from '../../src/main.ts';
import { createDiscord } from '../../src/platforms/discord/bot.ts';
import { createSlack } from '../../src/platforms/slack/bot.ts';
import { openDiscordPeer } from '../peers/discord/peer.ts';
import { openSlackPeer } from '../peers/slack/peer.ts';
import { NO_LOG, openDesk } from './open-desk.ts';

const MANAGE_GUILD = 1n << 5n;

let dateline: Dateline;
beforeEach(async () => {
  dateline = await openDesk('2026-11-24T09:00Z');
});
afterEach(() => dateline.close());

test('on Discord a story made in chat brings its command without a restart, and an archived one takes it away', async () => {
  const peer = await openDiscordPeer({});
  const discord = createDiscord({ token: peer.token, apiUrl: peer.apiUrl, front: dateline.front, log: NO_LOG });
  const person = { permissions: MANAGE_GUILD } as const;
  try {
    await discord.start();
    await vi.waitFor(() => expect(peer.commandNames(peer.guild)).toContain('syria'));
    const asked = await peer.type({ ...person, line: '/story new Astana talks any:"place:Astana"' });
    const [preview] = asked.messages;
    expect(preview?.text).toMatch(/would take \d of \d/);
    const made = await peer.press({ ...person, message: preview?.id ?? '', label: 'Create' });
    expect(made.messages.map(({ text }) => text).join('\n')).toContain('is followed');
    await vi.waitFor(() => expect(peer.commandNames(peer.guild)).toContain('astana-talks'));
    const answered = await peer.type({ ...person, line: '/astana-talks articles' });
    expect(answered.messages[0]?.text).toContain('Astana talks');
    await peer.type({ ...person, line: '/story merge astana-talks syria' });
    await vi.waitFor(() => expect(dateline.library.stories()).toHaveLength(1));
    const old = await peer.type({ ...person, line: '/astana-talks dates' });
    expect(old.messages[0]?.text).toMatch(/is now \/syria/);
    await peer.type({ ...person, line: '/story archive syria' });
    await vi.waitFor(() => expect(peer.commandNames(peer.guild)).not.toContain('syria'));
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
