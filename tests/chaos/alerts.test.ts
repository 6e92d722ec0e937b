import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { expect, it } from 'vitest';
import type { Channel } from '../../src/core/channels/channel.ts';
import { OWN_WORKSPACE } from '../../src/core/channels/workspace-name.ts';
import { toAlertCron } from '../../src/core/schedule/alert-pace.ts';
import { openStore } from '../../src/store/open/open-store.ts';
import type { Store } from '../../src/store/port/port.ts';
import { openDiscordPeer, type Peer } from '../peers/discord/peer.ts';
import { openSlackPeer, type SlackPeer } from '../peers/slack/peer.ts';
import { passTime } from '../peers/stopwatch.ts';
import { NOTHING, sampleArticle } from '../store/sample.ts';
import { CHAOS_PLACES, forkBot, toChannels } from './chaos-places.ts';
import { openLedger } from './ledger-of.ts';
import { startStoryTime } from './story-time.ts';

const KILLS = Number(process.env.CHAOS_KILLS ?? 4);
const CHANNELS = 6;
const ARTICLES_A_LIFE = 3;
const LONGEST_REST_MS = 1500;
const HANGING = { timeout: 300_000, interval: 100 };
const START = Temporal.Instant.from('2016-08-20T00:30Z');

it.each(CHAOS_PLACES)(
  `on $name alerts tell each article exactly once through ${KILLS} kills`,
  { timeout: 600_000 + KILLS * 60_000 },
  async ({ bots, make }) => {
    const { place, remove } = await make();
    const discord = await openDiscordPeer({});
    const slack = await openSlackPeer({ mode: 'socket' });
    const channels = toChannels(discord, slack, CHANNELS);
    const store = await openStore(place);
    await addAlerts(store, channels);
    const time = await startStoryTime(place, START);
    const ledger = await openLedger(place);
    const running: ChildProcess[] = [];
    const titles: string[] = [];
    const boot = async () => {
      const bot = forkBot(place, time.now(), discord, slack);
      running.push(bot);
      time.tell(bot);
      await once(bot, 'message');
      return bot;
    };
    try {
      for (let other = 1; other < bots; other++) await boot();
      for (let kill = 0; kill < KILLS; kill++) {
        const bot = await boot();
        loseAnswers(discord, slack);
        for (let i = 0; i < ARTICLES_A_LIFE; i++) {
          titles.push(await publish(store, titles.length, time.now()));
          await passTime((Math.random() * LONGEST_REST_MS) / ARTICLES_A_LIFE, () => false);
        }
        const ended = once(bot, 'exit');
        expect(bot.exitCode, 'how the bot ended by itself').toBeNull();
        bot.kill('SIGKILL');
        await ended;
        // What comes while the desk is down is told as well.
        titles.push(await publish(store, titles.length, time.now()));
      }
      await boot();
      await expect.poll(() => countMissing(channels, titles, discord, slack), HANGING).toBe(0);
      await ledger.pauseAll();
      await expect.poll(ledger.posts, HANGING).toMatchObject({ open: 0 });
      expect({ ...(await ledger.posts()), wrong: wrongCounts(channels, titles, discord, slack) }).toEqual({
        open: 0,
        dead: 0,
        wrong: [],
      });
    } finally {
      for (const bot of running) bot.kill('SIGKILL');
      await time.stop();
      await Promise.all([ledger.close(), store.close(), discord.close(), slack.close()]);
      await remove();
    }
  },
);

async function addAlerts(store: Store, channels: readonly Channel[]): Promise<void> {
  for (const channel of channels)
    await store.ledger.add({
      channel,
      desk: OWN_WORKSPACE,
      kind: 'alert',
      stories: null,
      cron: toAlertCron('now'),
      zone: 'UTC',
      offsets: [],
      onlyDate: null,
      people: null,
      choice: { words: null, feeds: null, ping: null, anHour: 999 },
      owner: 'U9',
      catchUp: 'latest',
      quiet: null,
      whenEmpty: 'silent',
      since: START,
      nextAt: START,
    });
}

/** Words that no other article has: no two are one report. */
async function publish(store: Store, number: number, now: Temporal.Instant): Promise<string> {
  const title = `Harbour report x${number}x`;
  const text = Array.from({ length: 40 }, (_, i) => `w${number}x${i}`).join(' ');
  const published = now.toZonedDateTimeISO('UTC').toPlainDate().toString();
  const article = sampleArticle({ id: `n${number}`, title, text, published, story: 'syria' });
  await store.articles.save(article, NOTHING, 'feed', now);
  return title;
}

/** Posts are made and the answer is lost, or nothing is made. */
function loseAnswers(discord: Peer, slack: SlackPeer): void {
  const posts = { method: 'POST', path: /messages$/ };
  discord.fault({ ...posts, skip: 1, kind: { is: 'cut', done: true } });
  discord.fault({ ...posts, skip: 3, kind: { is: 'cut', done: false } });
  slack.fail('chat.postMessage', 'answer lost', 1);
}

function messagesIn(channel: string, discord: Peer, slack: SlackPeer): readonly string[] {
  const all = [...discord.world.messages.values(), ...slack.state.messages];
  return all.filter((message) => message.channel === channel).map((message) => JSON.stringify(message));
}

function countEach(channels: readonly Channel[], titles: readonly string[], discord: Peer, slack: SlackPeer) {
  return channels.flatMap(({ id }) => {
    const messages = messagesIn(id, discord, slack);
    return titles.map((title) => ({ id, title, count: messages.filter((message) => message.includes(title)).length }));
  });
}

const countMissing = (...given: Parameters<typeof countEach>) =>
  countEach(...given).filter(({ count }) => count === 0).length;

const wrongCounts = (...given: Parameters<typeof countEach>) => countEach(...given).filter(({ count }) => count !== 1);
