import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readConfig } from '../../src/config/read-config.ts';
import { createStoryClock } from '../../src/core/clock.ts';
import { openDateline } from '../../src/main.ts';
import { createDiscord } from '../../src/platforms/discord/connect/bot.ts';
import { createSlack } from '../../src/platforms/slack/connect/bot.ts';
import { MANAGERS, READERS } from '../peers/discord/gateway.ts';
import { openDiscordPeer } from '../peers/discord/peer.ts';
import { openSlackPeer } from '../peers/slack/peer.ts';
import { NO_LOG } from './open-desk.ts';

const ROOT = join(import.meta.dirname, '../..');
const START = Temporal.Instant.from('2016-07-14T08:00Z');
const DUE = Temporal.Instant.from('2016-07-14T09:00:10Z');
const USER = '1200000000000000005';

async function openDesk() {
  const clock = createStoryClock(START);
  const config = { ...readConfig({}, ROOT), store: ':memory:' };
  const dateline = await openDateline({ config, clock, isStoryClock: false, log: NO_LOG });
  onTestFinished(() => dateline.close());
  return { dateline, clock };
}

/** A manager of a server who asks by direct message. */
async function onDiscord() {
  const { dateline, clock } = await openDesk();
  const peer = await openDiscordPeer({ at: START });
  onTestFinished(() => peer.close());
  peer.world.members.set(`${peer.guild}/${USER}`, [MANAGERS, READERS]);
  const discord = createDiscord({ token: peer.token, apiUrl: peer.apiUrl, front: dateline.front, log: NO_LOG });
  onTestFinished(() => discord.close());
  await discord.start();
  const jobs = dateline.jobs([discord.sender]);
  const who = { user: USER, guild: null } as const;
  const name = peer.world.channels.get(peer.channel)?.name ?? '';
  return {
    place: `#${name}`,
    server: peer.world.guilds.get(peer.guild)?.name ?? '',
    say: async (line: string) => {
      const [message] = (await peer.type({ ...who, line })).messages;
      return {
        text: message?.text ?? '',
        press: async (label: string) =>
          (await peer.press({ ...who, message: message?.id ?? '', label })).messages[0]?.text ?? '',
      };
    },
    posted: async () => {
      clock.set(DUE);
      await jobs.step(DUE);
      return peer.messages(peer.channel).map(({ text }) => text);
    },
  };
}

async function onSlack() {
  const { dateline, clock } = await openDesk();
  const peer = await openSlackPeer({ mode: 'socket' });
  onTestFinished(() => peer.close());
  const slack = createSlack({ ...peer.connection, front: dateline.front, log: NO_LOG });
  onTestFinished(() => slack.close());
  await slack.start();
  const jobs = dateline.jobs([slack.sender]);
  return {
    place: '#news',
    say: async (line: string) => {
      const shown = await peer.dm(line);
      return { text: shown.seen, press: async (label: string) => (await peer.press(label, shown, 'U1ADMIN')).seen };
    },
    posted: async () => {
      clock.set(DUE);
      await jobs.step(DUE);
      // Its details are in its thread.
      return peer.state.messages
        .filter(({ channel, thread }) => channel === 'C1NEWS' && thread === null)
        .map(({ seen }) => seen);
    },
  };
}

const CHATS = { Discord: onDiscord, Slack: onSlack };

test.each(Object.entries(CHATS))(
  'on %s a digest set up by direct message is posted where in: says',
  async (_name, open) => {
    const { say, posted, place } = await open();
    expect((await say(`/digest daily 09:00 UTC in:${place}`)).text).toMatch(/09:00, UTC/);
    expect((await say('/digest list')).text).not.toContain('09:00, UTC');
    const posts = await posted();
    expect(posts).toHaveLength(1);
    expect(posts[0]).toMatch(/Syria/);
  },
);

test.each(Object.entries(CHATS))('on %s the buttons of an answer go where its question went', async (_name, open) => {
  const { say, posted, place } = await open();
  await say(`/digest daily 09:00 UTC in:${place}`);
  const list = await say(`/digest list in:${place}`);
  expect(list.text).toContain('09:00, UTC');
  expect(await list.press('Pause')).toContain('paused');
  expect(await posted()).toEqual([]);
  expect((await say(`/digest list in:${place}`)).text).toContain('paused');
});

test.each(Object.entries(CHATS))(
  'on %s a place that is not theirs is refused with how to say one',
  async (_name, open) => {
    const { say } = await open();
    const { text } = await say('/digest daily 09:00 UTC in:#nowhere');
    expect(text).toContain('you do not manage “#nowhere”, or Dateline is not in it.');
    expect(text).toContain('such as in:#news');
  },
);

test('a server without a channel is enough for what is the server’s, and for a channel’s is asked which', async () => {
  const { say, server } = await onDiscord();
  const { text } = await say(`/digest daily 09:00 UTC in:${server}`);
  expect(text).toContain(`which channel of “${server}”?`);
  expect(text).toContain('in:#news');
  expect((await say(`/story new Oslo talks any:Oslo in:${server}`)).text).toContain('Oslo talks');
});
