import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import type { Channel } from '../../src/core/channels/channel.ts';
import { wallClock } from '../../src/core/clock.ts';
import { openStore } from '../../src/store/open-store.ts';
import { openDiscordPeer, type Peer } from '../peers/discord/peer.ts';
import { openSlackPeer, type SlackPeer } from '../peers/slack/peer.ts';
import { TEAM } from '../peers/slack/state.ts';
import { toFastClock } from './fast-clock.ts';
import { type Claimed, readClaimed, readOpen } from './ledger-of.ts';

/** `CHAOS_KILLS=200` for a full run: it takes minutes. */
const KILLS = Number(process.env.CHAOS_KILLS ?? 6);
const CHANNELS = 50;
const LONGEST_LIFE_MS = 1_500;
const DRAIN_MS = 60_000;
const ROOT = join(import.meta.dirname, '../..');
const BOT = join(import.meta.dirname, 'bot.ts');

it(`loses nothing and posts nothing twice through ${KILLS} kills`, { timeout: 120_000 + KILLS * 10_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-chaos-'));
  const file = join(folder, 'chaos.db');
  const discord = await openDiscordPeer({});
  const slack = await openSlackPeer({ mode: 'socket' });
  try {
    const start = wallClock.now();
    await subscribe(file, toChannels(discord, slack), toFastClock(wallClock, start).now());
    const boot = () => fork(BOT, [ROOT, start.toString()], { env: toEnvironment(file, discord, slack) });
    for (let kill = 0; kill < KILLS; kill++) await liveAndDie(boot(), () => addFaults(discord, slack));
    await drain(boot(), file);
    const claimed = readClaimed(file);
    report(claimed, discord);
    const counts = countsOf(claimed, postsOn(discord, slack));
    expect({
      ...readOpen(file),
      gaps: gapsIn(claimed),
      lost: counts.filter(({ count }) => count === 0),
      twice: counts.filter(({ count }) => count > 1),
    }).toEqual({ open: 0, dead: 0, gaps: [], lost: [], twice: [] });
  } finally {
    await Promise.all([discord.close(), slack.close()]);
    rmSync(folder, { recursive: true, force: true });
  }
});

function toChannels(discord: Peer, slack: SlackPeer): readonly Channel[] {
  return Array.from({ length: CHANNELS }, (_, i) => {
    if (i % 2 === 0) return { platform: 'discord', workspace: discord.guild, id: discord.addChannel(discord.guild) };
    const id = `C9CHAOS${i}`;
    slack.state.channels.set(id, { id, isMember: true, isArchived: false, isReadOnly: false });
    return { platform: 'slack', workspace: TEAM, id };
  });
}

async function subscribe(file: string, channels: readonly Channel[], since: Temporal.Instant): Promise<void> {
  const store = await openStore({ file });
  for (const channel of channels)
    await store.ledger.add({
      channel,
      kind: 'digest',
      stories: null,
      cron: '0 * * * *',
      zone: 'UTC',
      offsets: [],
      onlyDate: null,
      people: null,
      owner: 'U9',
      catchUp: 'all',
      quiet: null,
      whenEmpty: 'say',
      since,
      nextAt: since,
    });
  await store.close();
}

function toEnvironment(file: string, discord: Peer, slack: SlackPeer): NodeJS.ProcessEnv {
  return {
    PATH: process.env.PATH,
    DATELINE_STORE: file,
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.apiUrl,
    SLACK_BOT_TOKEN: slack.connection.botToken,
    SLACK_APP_TOKEN: slack.connection.appToken ?? '',
    SLACK_API_URL: slack.connection.apiUrl,
  };
}

/** Runs until a moment drawn by lot after it began to work, and is killed there. */
async function liveAndDie(bot: ChildProcess, disturb: () => void): Promise<void> {
  const ended = once(bot, 'exit');
  await Promise.race([once(bot, 'message'), ended.then(() => Promise.reject(new Error('the bot ended by itself')))]);
  disturb();
  await wait(Math.random() * LONGEST_LIFE_MS);
  bot.kill('SIGKILL');
  await ended;
}

let faultsOnSlack = 0;

/** What goes wrong at the services meanwhile: refusals, limits, and answers that are lost after the post was made. */
function addFaults(discord: Peer, slack: SlackPeer): void {
  const posts = { method: 'POST', path: /messages$/ };
  const skip = () => Math.floor(Math.random() * 20);
  discord.fault({ ...posts, skip: skip(), kind: { is: 'status', status: 502 } });
  discord.fault({ ...posts, skip: skip(), kind: { is: 'limited', retryAfterMs: 100 } });
  discord.fault({ ...posts, skip: skip(), kind: { is: 'cut', done: true } });
  discord.fault({ ...posts, skip: skip(), kind: { is: 'cut', done: false } });
  // On this clock a quarter of an hour of pauses is a second, so that faults must not pile up on one post.
  if (slack.state.calls.filter(({ answer }) => answer === 'fault').length < faultsOnSlack) return;
  faultsOnSlack += 4;
  slack.fail('chat.postMessage', { status: 503 });
  slack.fail('chat.postMessage', { retryAfter: 1 });
  slack.fail('chat.postMessage', 'answer lost', 2);
}

async function drain(bot: ChildProcess, file: string): Promise<void> {
  const ended = once(bot, 'exit');
  await once(bot, 'message');
  let quiet = 0;
  for (let waited = 0; waited < DRAIN_MS && quiet < 3; waited += 100) {
    await wait(100);
    quiet = readOpen(file).open === 0 ? quiet + 1 : 0;
  }
  bot.kill('SIGKILL');
  await ended;
}

type Posted = { readonly channel: string; readonly key: string };

/** The first messages of posts as readers see them: Discord by their nonce, Slack by their metadata. */
function postsOn(discord: Peer, slack: SlackPeer): readonly Posted[] {
  const onDiscord = [...discord.world.messages.values()].map(({ channel, nonce }) => ({ channel, key: nonce ?? '' }));
  const onSlack = slack.state.messages.flatMap(({ channel, metadata }) => {
    const { event_payload } = metadata as { event_payload: { key: string; part: number } };
    return event_payload.part === 0 ? [{ channel, key: event_payload.key }] : [];
  });
  return [...onDiscord, ...onSlack];
}

function countsOf(claimed: readonly Claimed[], posted: readonly Posted[]): readonly (Claimed & { count: number })[] {
  const counts = Map.groupBy(posted, ({ channel, key }) => `${channel}/${key}`);
  return claimed.map((slot) => ({ ...slot, count: counts.get(`${slot.channel}/${slot.key}`)?.length ?? 0 }));
}

/** Hours between a channel's first digest and its last that have none. */
function gapsIn(claimed: readonly Claimed[]): readonly string[] {
  return [...Map.groupBy(claimed, ({ channel }) => channel)].flatMap(([channel, slots]) => {
    const hours = slots.map(({ slot }) => Temporal.PlainDateTime.from(slot));
    return hours
      .filter((hour, i) => i > 0 && !hours[i - 1]?.add({ hours: 1 }).equals(hour))
      .map((hour) => `${channel} before ${hour}`);
  });
}

function report(claimed: readonly Claimed[], discord: Peer): void {
  const tries = discord.requests.filter(({ method, path }) => method === 'POST' && path.endsWith('/messages')).length;
  console.log(`${KILLS} kills, ${claimed.length} posts to ${CHANNELS} channels, ${tries} tries on Discord`);
}
