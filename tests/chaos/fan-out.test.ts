import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import type { Channel } from '../../src/core/channels/channel.ts';
import { openStore } from '../../src/store/open/open-store.ts';
import { openDiscordPeer, type Peer } from '../peers/discord/peer.ts';
import { openSlackPeer, type SlackPeer } from '../peers/slack/peer.ts';
import { passTime } from '../peers/stopwatch.ts';
import { CHAOS_PLACES, forkBot, toChannels } from './chaos-places.ts';
import { type ChaosPlace, type Claimed, type OpenLedger, openLedger } from './ledger-of.ts';
import { type StoryTime, startStoryTime } from './story-time.ts';

/** `CHAOS_KILLS=200` for a full run: it takes minutes. */
const KILLS = Number(process.env.CHAOS_KILLS ?? 6);
const CHANNELS = 50;
const MOST_TRIES_A_LIFE = 60;
/** After those, so that it dies while it decides or waits, too. */
const LONGEST_REST_MS = 200;
/** Only for what hangs. */
const HANGING = { timeout: 600_000, interval: 100 };
const START = Temporal.Instant.from('2016-07-13T00:30Z');

it.each(CHAOS_PLACES)(
  `on $name loses nothing and posts nothing twice through ${KILLS} kills`,
  { timeout: 900_000 + KILLS * 60_000 },
  async ({ bots, make }) => {
    const { place, remove } = await make();
    const discord = await openDiscordPeer({});
    const slack = await openSlackPeer({ mode: 'socket' });
    await subscribe(place, toChannels(discord, slack, CHANNELS));
    const time = await startStoryTime(place, START);
    const ledger = await openLedger(place);
    const running: ChildProcess[] = [];
    try {
      const boot = () => {
        const bot = forkBot(place, time.now(), discord, slack);
        time.tell(bot);
        return bot;
      };
      // The others live on beside those that are killed.
      for (let other = 1; other < bots; other++) running.push(boot());
      for (let kill = 0; kill < KILLS; kill++) await liveAndDie(boot(), discord, slack);
      const last = await drain(boot(), ledger, time);
      const claimed = await ledger.claimed();
      report(claimed, discord);
      const counts = countsOf(claimed, postsOn(discord, slack));
      expect({
        ...(await ledger.posts()),
        gaps: gapsIn(claimed),
        behind: behindIn(claimed, last),
        lost: counts.filter(({ count }) => count === 0),
        twice: counts.filter(({ count }) => count > 1),
      }).toEqual({ open: 0, dead: 0, gaps: [], behind: [], lost: [], twice: [] });
    } finally {
      for (const bot of running) bot.kill('SIGKILL');
      await time.stop();
      await ledger.close();
      await Promise.all([discord.close(), slack.close()]);
      await remove();
    }
  },
);

async function subscribe(place: ChaosPlace, channels: readonly Channel[]): Promise<void> {
  const store = await openStore(place);
  for (const channel of channels)
    await store.ledger.add({
      channel,
      desk: `${channel.platform}/${channel.workspace}`,
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
      since: START,
      nextAt: START,
    });
  await store.close();
}

/** Runs until a moment drawn by lot, by what it got done and not by a clock, and is killed there. */
async function liveAndDie(bot: ChildProcess, discord: Peer, slack: SlackPeer): Promise<void> {
  const ended = once(bot, 'exit');
  await Promise.race([once(bot, 'message'), ended.then(() => Promise.reject(new Error('the bot ended by itself')))]);
  addFaults(discord, slack);
  const tries = () => triesOn(discord) + triesOn(slack);
  const last = tries() + Math.floor(Math.random() * MOST_TRIES_A_LIFE);
  while (tries() < last && bot.exitCode === null) await wait(1);
  expect(bot.exitCode, 'how the bot ended by itself').toBeNull();
  await passTime(Math.random() * LONGEST_REST_MS, () => false);
  bot.kill('SIGKILL');
  await ended;
}

function triesOn(service: Peer | SlackPeer): number {
  if ('requests' in service) return service.requests.filter(isPost).length;
  return service.state.calls.filter(({ method }) => method === 'chat.postMessage').length;
}

function isPost({ method, path }: Peer['requests'][number]): boolean {
  return method === 'POST' && path.endsWith('/messages');
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

/** Lives on until all that is due by now was decided and sent; by when. */
async function drain(bot: ChildProcess, ledger: OpenLedger, time: StoryTime): Promise<Temporal.Instant> {
  const ended = once(bot, 'exit');
  await once(bot, 'message');
  const last = time.now();
  const isDecided = async () => ((await ledger.earliestDue()) ?? 0) > last.epochMilliseconds;
  await expect.poll(isDecided, HANGING).toBe(true);
  await ledger.pauseAll();
  await expect.poll(ledger.posts, HANGING).toMatchObject({ open: 0 });
  bot.kill('SIGKILL');
  await ended;
  return last;
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

/** Channels that were not told of the last hour. */
function behindIn(claimed: readonly Claimed[], last: Temporal.Instant): readonly string[] {
  const hour = last.toZonedDateTimeISO('UTC').toPlainDateTime().round({ smallestUnit: 'hour', roundingMode: 'floor' });
  const isTold = ({ slot }: Claimed) => Temporal.PlainDateTime.compare(slot, hour) >= 0;
  const channels = [...Map.groupBy(claimed, ({ channel }) => channel)];
  const behind = channels.filter(([, slots]) => !slots.some(isTold)).map(([channel]) => channel);
  return channels.length === CHANNELS ? behind : [`only ${channels.length} channels were told anything`, ...behind];
}

function report(claimed: readonly Claimed[], discord: Peer): void {
  const tries = triesOn(discord);
  console.log(`${KILLS} kills, ${claimed.length} posts to ${CHANNELS} channels, ${tries} tries on Discord`);
}
