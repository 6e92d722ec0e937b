import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Channel } from '../../src/core/channels/channel.ts';
import type { Dateline } from '../../src/main.ts';
import { createDiscord, type Discord } from '../../src/platforms/discord/connect/bot.ts';
import { createSlack, type Slack } from '../../src/platforms/slack/connect/bot.ts';
import { MANAGERS, READERS } from '../peers/discord/gateway.ts';
import { openDiscordPeer, type Peer } from '../peers/discord/peer.ts';
import { openSlackPeer, type SlackPeer } from '../peers/slack/peer.ts';
import { TEAM } from '../peers/slack/state.ts';
import { NO_LOG, openDesk } from './open-desk.ts';

const USER = '1200000000000000005';
const COMMANDS = ['/digest daily 09:00 Europe/Paris', '/remind 7d 1d'];

let dateline: Dateline;
beforeEach(async () => {
  dateline = await openDesk('2026-11-24T09:00Z');
});
afterEach(() => dateline.close());

async function countIn(channel: Channel): Promise<number> {
  const { tell } = dateline.desk;
  return (await tell.list(channel, 'digest')).length + (await tell.list(channel, 'reminder')).length;
}

describe('on Discord', () => {
  let peer: Peer;
  let discord: Discord;
  beforeEach(async () => {
    peer = await openDiscordPeer({});
    discord = createDiscord({ token: peer.token, apiUrl: peer.apiUrl, front: dateline.front, log: NO_LOG });
    await discord.start();
  });
  afterEach(async () => {
    await discord.close();
    await peer.close();
  });

  const say = async (line: string, channel: string) => {
    const { messages } = await peer.type({ permissions: 1n << 5n, line, channel });
    return messages.map(({ text }) => text).join();
  };
  const place = (id: string) => ({ platform: 'discord', workspace: peer.guild, id }) as const;

  test.each(COMMANDS)(
    '%s is refused where the bot may not send, with what to do, and set up once it may',
    async (line) => {
      const channel = peer.world.channels.get(peer.channel);
      if (channel) channel.canSend = false;
      expect(await say(line, peer.channel)).toMatch(
        /cannot post in this channel: it lacks Send Messages[\s\S]*Edit Channel/,
      );
      expect(await countIn(place(peer.channel))).toBe(0);
      if (channel) channel.canSend = true;
      expect(await say(line, peer.channel)).toContain('set up');
      expect(await countIn(place(peer.channel))).toBe(1);
    },
  );

  test('in a thread it is the right to send in threads that counts', async () => {
    const thread = peer.addThread(peer.channel);
    peer.setPermissions(peer.guild, (1n << 10n) | (1n << 38n));
    expect(await say('/digest daily 09:00', thread)).toContain('set up');
    peer.setPermissions(peer.guild, (1n << 10n) | (1n << 11n));
    expect(await say('/remind 7d', thread)).toMatch(/this thread: it lacks Send Messages in Threads/);
    expect(await countIn(place(thread))).toBe(1);
  });

  test.each(COMMANDS)('%s with in: from a direct message is refused where the bot may not send', async (line) => {
    peer.world.members.set(`${peer.guild}/${USER}`, [MANAGERS, READERS]);
    const asked = { user: USER, guild: null, line: `${line} in:${peer.channel}` } as const;
    const ask = async () => (await peer.type(asked)).messages.map(({ text }) => text).join();
    peer.setSending(peer.channel, false);
    expect(await ask()).toMatch(/cannot post in #\S+: it lacks Send Messages[\s\S]*Edit Channel/);
    expect(await countIn(place(peer.channel))).toBe(0);
    peer.setSending(peer.channel, true);
    expect(await ask()).toContain('set up');
    expect(await countIn(place(peer.channel))).toBe(1);
  });

  test('your own reminders need nothing in the channel', async () => {
    peer.setPermissions(peer.guild, 0n);
    expect(await say('/remind me 7d', peer.channel)).toContain('set up');
  });
});

describe('on Slack', () => {
  let peer: SlackPeer;
  let slack: Slack;
  beforeEach(async () => {
    peer = await openSlackPeer({ mode: 'socket' });
    const closed = { isMember: false, isArchived: false, isReadOnly: false, members: ['U1ADMIN'] };
    peer.state.channels.set('G3CLOSED', { id: 'G3CLOSED', ...closed });
    slack = createSlack({ ...peer.connection, front: dateline.front, log: NO_LOG });
    await slack.start();
  });
  afterEach(async () => {
    await slack.close();
    await peer.close();
  });

  const say = async (line: string, channel: string) => (await peer.slash(line, { user: 'U1ADMIN', channel })).seen;
  const place = (id: string) => ({ platform: 'slack', workspace: TEAM, id }) as const;

  test.each(COMMANDS)(
    '%s is refused in a private channel that the bot is no member of, and set up once it is',
    async (line) => {
      expect(await say(line, 'G3CLOSED')).toMatch(/not a member of this private channel[\s\S]*\/invite @Dateline/);
      expect(await countIn(place('G3CLOSED'))).toBe(0);
      const channel = peer.state.channels.get('G3CLOSED');
      if (channel) channel.isMember = true;
      expect(await say(line, 'G3CLOSED')).toContain('set up');
    },
  );

  test('in a public channel it posts without being a member, unless the scope for that is missing', async () => {
    peer.tokens.scopes = peer.tokens.scopes.filter((scope) => scope !== 'chat:write.public');
    expect(await say('/digest daily 09:00', 'C2FAR')).toMatch(/not a member of this channel[\s\S]*\/invite @Dateline/);
    peer.tokens.scopes.push('chat:write.public');
    expect(await say('/digest daily 09:00', 'C2FAR')).toContain('set up');
  });

  test('where nobody can tell it is set up as before', async () => {
    peer.fail('conversations.history', { error: 'missing_scope' });
    expect(await say('/digest daily 09:00', 'C1NEWS')).toContain('set up');
  });
});

describe('where nothing lies ahead', () => {
  let peer: SlackPeer;
  let slack: Slack;
  beforeAll(async () => {
    peer = await openSlackPeer({ mode: 'socket' });
  });
  beforeEach(async () => {
    slack = createSlack({ ...peer.connection, front: dateline.front, log: NO_LOG });
    await slack.start();
  });
  afterEach(() => slack.close());
  afterAll(() => peer.close());

  test.each(['/remind 7d 1d', '/remind me 7d'])('%s says so and what helps', async (line) => {
    const shown = await peer.slash(line);
    expect(shown.seen).toContain('Nothing lies ahead: the last date was 23 February 2017.');
    expect(shown.buttons.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['Stop', 'Show dates', 'Find a feed to follow']),
    );
    expect((await peer.press('Show dates', shown)).seen).toContain('None is ahead; 10 gone by');
    expect((await peer.press('Stop', shown)).seen).toContain('stopped');
  });
});
