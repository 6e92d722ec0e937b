import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { readConfig } from '../../src/config/read-config.ts';
import { createStoryClock } from '../../src/core/clock.ts';
import type { Sender } from '../../src/delivery/sender.ts';
import { openDateline } from '../../src/main.ts';
import { createDiscord } from '../../src/platforms/discord/connect/bot.ts';
import { createSlack } from '../../src/platforms/slack/connect/bot.ts';
import { openDiscordPeer } from '../peers/discord/peer.ts';
import { openSlackPeer } from '../peers/slack/peer.ts';
import { BOT_USER } from '../peers/slack/state.ts';
import { NO_LOG } from './open-desk.ts';

const ROOT = join(import.meta.dirname, '../..');
const START = Temporal.Instant.from('2026-11-24T09:00Z');

async function open() {
  const clock = createStoryClock(START);
  const config = { ...readConfig({}, ROOT), store: ':memory:' };
  const dateline = await openDateline({ config, clock, isStoryClock: false, log: NO_LOG });
  onTestFinished(() => dateline.close());
  let minute = 0;
  const deliver = async (sender: Sender) => {
    minute += 1;
    clock.set(START.add({ minutes: minute }));
    for (let i = 0; i < 2; i++) await dateline.jobs([sender]).step(clock.now());
  };
  return { dateline, deliver };
}

describe('a workspace is welcomed once', () => {
  test('on Discord: in a channel where the bot may post, with three buttons that work', async () => {
    const { dateline, deliver } = await open();
    const peer = await openDiscordPeer({});
    onTestFinished(() => peer.close());
    const discord = createDiscord({ token: peer.token, apiUrl: peer.apiUrl, front: dateline.front, log: NO_LOG });
    onTestFinished(() => discord.close());
    await discord.start();
    await deliver(discord.sender);
    expect(peer.messages(peer.channel)).toEqual([]);
    const { guild, channel } = peer.addGuild();
    await peer.quiet(200);
    await deliver(discord.sender);
    const [welcome, ...more] = peer.messages(channel);
    expect(more).toEqual([]);
    expect(welcome?.text).toContain('Dateline is here');
    expect(welcome?.buttons.map(({ label }) => label)).toEqual(['Stories', 'Digest every weekday at 9', 'What to ask']);
    const where = { guild, channel, message: welcome?.id ?? '' };
    expect((await peer.press({ ...where, label: 'Stories' })).messages[0]?.text).toContain('Syria');
    expect((await peer.press({ ...where, label: 'Digest every weekday at 9' })).messages[0]?.text).toContain('manage');
    peer.removeBot(guild);
    peer.inviteBot(guild);
    await peer.quiet(200);
    await deliver(discord.sender);
    expect(peer.messages(channel).filter(({ text }) => text.includes('Dateline is here'))).toHaveLength(1);
  });

  test('on Slack: in the first channel it is added to, and not for another person who joins', async () => {
    const { dateline, deliver } = await open();
    const peer = await openSlackPeer({ mode: 'socket' });
    onTestFinished(() => peer.close());
    const slack = createSlack({ ...peer.connection, front: dateline.front, log: NO_LOG });
    onTestFinished(() => slack.close());
    await slack.start();
    const joined = (user: string) => ({
      type: 'member_joined_channel',
      user,
      channel: 'C1NEWS',
      channel_type: 'C',
      team: 'T1',
      event_ts: '1468400000.000100',
    });
    await peer.event(joined('U2GUEST'));
    await deliver(slack.sender);
    expect(peer.shown).toEqual([]);
    await peer.event(joined(BOT_USER));
    await expect.poll(() => dateline.store.outbox.waiting()).toBe(1);
    await deliver(slack.sender);
    expect(peer.shown.map(({ channel }) => channel)).toEqual(['C1NEWS']);
    expect(peer.shown[0]?.buttons.map(({ label }) => label)).toEqual([
      'Stories',
      'Digest every weekday at 9',
      'What to ask',
    ]);
    await peer.event(joined(BOT_USER));
    await deliver(slack.sender);
    expect(peer.shown).toHaveLength(1);
  });
});

test('a person’s time zone is remembered where the chat tells none, in their workspace alone', async () => {
  const { dateline } = await open();
  const peer = await openDiscordPeer({});
  onTestFinished(() => peer.close());
  const discord = createDiscord({ token: peer.token, apiUrl: peer.apiUrl, front: dateline.front, log: NO_LOG });
  onTestFinished(() => discord.close());
  await discord.start();
  const textOf = async (line: string, who: { user?: string; permissions?: bigint; guild?: string } = {}) =>
    (await peer.type({ line, ...who })).messages.map(({ text }) => text).join('\n');
  const EDITOR = { user: '1200000000000000005', permissions: 1n << 5n };
  expect(await textOf('/desk zone', EDITOR)).toContain('It is not known');
  expect(await textOf('/digest daily 08:00 America/Chicago', EDITOR)).toContain('America/Chicago');
  expect(await textOf('/desk zone', EDITOR)).toContain('It is not known');
  expect(await textOf('/remind me 7d zone:Tokyo', EDITOR)).toContain('Asia/Tokyo');
  expect(await textOf('/desk zone', EDITOR)).toContain('Your time zone is Asia/Tokyo');
  expect(await textOf('/desk zone paris', EDITOR)).toContain('Your time zone is Europe/Paris');
  expect(await textOf('/digest daily 10:00', EDITOR)).toContain('Europe/Paris');
  expect(await textOf('/desk zone', { ...EDITOR, user: '1200000000000000006' })).toContain('It is not known');
  const { guild } = peer.addGuild();
  await peer.quiet(100);
  expect(await textOf('/desk zone', { ...EDITOR, guild })).toContain('It is not known');
});
