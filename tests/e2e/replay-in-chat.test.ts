import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { renderPlain } from '../../src/card/render-plain.ts';
import type { Caller } from '../../src/command/define.ts';
import { readConfig } from '../../src/config/read-config.ts';
import type { Channel } from '../../src/core/channels/channel.ts';
import { createStoryClock } from '../../src/core/clock.ts';
import type { Sender } from '../../src/delivery/sender.ts';
import { type Dateline, openDateline } from '../../src/main.ts';
import { createDiscord } from '../../src/platforms/discord/connect/bot.ts';
import { createSlack } from '../../src/platforms/slack/connect/bot.ts';
import { openDiscordPeer } from '../peers/discord/peer.ts';
import { openSlackPeer } from '../peers/slack/peer.ts';
import { CALLER, NO_LOG } from './open-desk.ts';

const MANAGE_GUILD = 1n << 5n;
const START = Temporal.Instant.from('2026-11-24T09:00Z');
const ROOT = join(import.meta.dirname, '../..');

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-replay-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function openDeskOn(clock: ReturnType<typeof createStoryClock>): Promise<Dateline> {
  const config = { ...readConfig({}, ROOT), store: join(folder, 'replay.db'), databaseUrl: null };
  return openDateline({ config, clock, isStoryClock: false, log: NO_LOG });
}

/** A chat: what a manager types and reads there, and everything that was posted, oldest first. */
type Chat = {
  readonly sender: Sender;
  say(line: string): Promise<string>;
  posts(): readonly string[];
  close(): Promise<void>;
};

function inTerminal({ front }: Dateline): Promise<Chat> {
  const posts: string[] = [];
  const send: Sender['send'] = async ({ key, card }) => {
    posts.push(renderPlain(card));
    return { kind: 'sent', message: key };
  };
  return Promise.resolve({
    sender: { platform: 'terminal', send },
    say: async (line) => renderPlain((await front.answerText(line, CALLER)).card),
    posts: () => posts,
    close: async () => {},
  });
}

async function onDiscord({ front }: Dateline): Promise<Chat> {
  const peer = await openDiscordPeer({});
  const { token, apiUrl, channel } = peer;
  const discord = createDiscord({ token, apiUrl, front, log: NO_LOG });
  await discord.start();
  const plain = (text: string) => text.replaceAll(/[*\\]|^#+ /g, '');
  return {
    sender: discord.sender,
    async say(line) {
      const { messages } = await peer.type({ permissions: MANAGE_GUILD, line });
      return plain(messages.map(({ text }) => text).join('\n'));
    },
    posts: () =>
      peer
        .messages(channel)
        .map(({ text }) => plain(text))
        .filter((text) => text.startsWith('Replay · ') && !text.includes('the story starts')),
    async close() {
      await discord.close();
      await peer.close();
    },
  };
}

async function onSlack({ front }: Dateline): Promise<Chat> {
  const peer = await openSlackPeer({ mode: 'socket' });
  const slack = createSlack({ ...peer.connection, front, log: NO_LOG });
  await slack.start();
  return {
    sender: slack.sender,
    say: async (line) => (await peer.slash(line)).seen,
    posts: () =>
      peer.shown
        .map(({ seen }) => seen)
        .filter((seen) => seen.startsWith('Replay · ') && !seen.includes('the story starts')),
    async close() {
      await slack.close();
      await peer.close();
    },
  };
}

/** Steps the wall clock to a minute after the start; the desk ticks every ten seconds of it. */
function createWalk(clock: ReturnType<typeof createStoryClock>, { jobs }: Dateline, { sender }: Chat) {
  const { step } = jobs([sender]);
  return async (minute: number, seconds = 30) => {
    const until = START.add({ minutes: minute });
    while (Temporal.Instant.compare(clock.now(), until) < 0) {
      clock.set(clock.now().add({ seconds }));
      await step(clock.now());
    }
  };
}

const CHATS = [
  { name: 'the terminal', open: inTerminal },
  { name: 'Discord', open: onDiscord },
  { name: 'Slack', open: onSlack },
] as const;

describe.each(CHATS)('a newcomer in $name', ({ open }) => {
  test('lives through the story: answers change by day, the reminder comes before 1 August, and the end is said', async () => {
    const clock = createStoryClock(START);
    const dateline = await openDeskOn(clock);
    const chat = await open(dateline);
    const walk = createWalk(clock, dateline, chat);
    try {
      const started = await chat.say('/replay from:2016-07-13 speed:5d/m story:syria');
      expect(started).toMatch(/Replay · 13 July 2016: the story starts[\s\S]*5 days a minute/);
      expect(started).toMatch(/Reminders 7d 1d 0d before each date, daily at 09:00/);

      expect(await chat.say('/syria dates')).toMatch(/1 August 2016[\s\S]*Replay · 13 July 2016\./);
      expect(await chat.say('/syria articles')).not.toContain('September 2016');
      await walk(4);
      // Twenty days later: the target date has passed.
      expect(await chat.say('/syria articles')).toMatch(/Replay · 2 August 2016\./);
      const reminders = chat.posts().filter((text) => /target date/i.test(text) && !text.includes('Digest'));
      const heads = reminders.map((text) => text.slice(0, text.indexOf(' · ', 'Replay · '.length)));
      expect(heads.slice(0, 3)).toEqual(['Replay · 25 July 2016', 'Replay · 31 July 2016', 'Replay · 1 August 2016']);
      expect(reminders[0]).toMatch(/In 7 days: [^\n]*\(1 August\)/);
      expect(chat.posts()[0]).toMatch(/^Replay · 14 July 2016 · Digest/);

      await walk(60, 60);
      expect(chat.posts().at(-1)).toMatch(/^Replay · \d+ \w+ 2017: the replay has ended/);
      expect(chat.posts().filter((text) => text.includes('has ended'))).toHaveLength(1);
      expect(await chat.say('/syria articles')).not.toContain('Replay ·');
      expect(await chat.say('/replay status')).toContain('No replay is running');
      expect(new Set(chat.posts()).size).toBe(chat.posts().length);
    } finally {
      await chat.close();
      await dateline.close();
    }
  });
});

describe('a replay', () => {
  const MEMBER: Caller = { ...CALLER, channel: { platform: 'slack', workspace: 'T1', id: 'C1' }, right: 'member' };
  const MANAGER: Caller = { ...MEMBER, right: 'manager' };

  async function openHere(clock = createStoryClock(START)) {
    const dateline = await openDeskOn(clock);
    const chat = await inTerminal(dateline);
    return { clock, dateline, chat, walk: createWalk(clock, dateline, chat) };
  }

  test('posts the same, each once, through a restart and a time when the desk was down', async () => {
    const line = '/replay from:2016-12-20 speed:5d/m';
    const whole = await openHere();
    await whole.chat.say(line);
    await whole.walk(20);
    await whole.chat.say(line);
    await whole.dateline.close();
    expect(whole.chat.posts().at(-1)).toContain('has ended');

    const { clock } = whole;
    const began = clock.now();
    const first = await openHere(clock);
    clock.set(began.add({ minutes: 3 }));
    await first.dateline.jobs([first.chat.sender]).step(clock.now());
    await first.dateline.close();
    expect(first.chat.posts().length).toBeGreaterThan(0);
    // Down for half the story.
    clock.set(began.add({ minutes: 10 }));
    const second = await openHere(clock);
    for (let minute = 10; minute < 20; minute++) {
      clock.set(began.add({ minutes: minute }));
      const steps = [1, 2].map(() => second.dateline.jobs([second.chat.sender]).step(clock.now()));
      await Promise.all(steps);
    }
    await second.dateline.close();
    expect([...first.chat.posts(), ...second.chat.posts()]).toEqual(whole.chat.posts());
  });

  test('tells what the channel’s own subscriptions would have told, and leaves them and their ledger alone', async () => {
    const { chat, dateline, walk } = await openHere();
    await chat.say('/digest weekly monday 10:00 UTC');
    const list = async () => dateline.store.ledger.list(CALLER.channel, null);
    const [before] = await list();
    if (!before) throw new Error('there is no digest');
    await chat.say('/replay from:2016-07-13 speed:10d/m');
    await walk(5);
    expect(await list()).toEqual([before]);
    expect(await dateline.store.ledger.told(before.id)).toEqual(new Map());
    const heads = chat.posts().map((text) => text.split('\n')[0]);
    expect(heads[0]).toMatch(/^Replay · 18 July 2016 · Digest/);
    expect(heads.filter((head) => !head?.includes('Digest'))).toEqual([]);
    for (const text of chat.posts()) expect(text).not.toMatch(/\/(?:remind|digest) /);
    await dateline.close();
  });

  test('is started and stopped by managers, in one channel, and what changes something is as always there', async () => {
    const { dateline } = await openHere();
    const say = async (line: string, caller: Caller) =>
      renderPlain((await dateline.front.answerText(line, caller)).card);
    expect(await say('/replay', MEMBER)).toContain('needs the right to manage');
    expect(await say('/replay', MANAGER)).toContain('Replay · 13 July 2016');
    expect(await say('/replay', MANAGER)).toContain('already running');
    expect(await say('/replay stop', MEMBER)).toContain('needs the right to manage');
    const elsewhere: Channel = { ...MANAGER.channel, id: 'C2' };
    const others: readonly Caller[] = [
      { ...MANAGER, channel: elsewhere },
      { ...MANAGER, channel: { ...MANAGER.channel, workspace: 'T2' } },
    ];
    for (const caller of others) {
      expect(await say('/syria articles', caller)).not.toContain('Replay');
      expect(await say('/replay status', caller)).toContain('No replay');
      expect(await say('/replay stop', caller)).toContain('No replay');
    }
    expect(await say('/syria articles', MEMBER)).toContain('Replay · 13 July 2016.');
    expect(await say('/syria articles as-of:2016-10-04', MEMBER)).toContain('October 2016');
    expect(await say('/event 2016-08-01', MANAGER)).not.toContain('Replay');
    expect(await say('/replay stop', MANAGER)).toContain('the replay was stopped');
    expect(await say('/syria articles', MEMBER)).not.toContain('Replay');
    await dateline.close();
  });

  test.each([
    ['/replay from:2016-07-01', /No article is older than 13 July 2016/, /from:2016-07-13/],
    ['/replay from:2031-01-01', /newest article is of 23 February 2017/, /from:2016-07-13/],
    ['/replay speed:1d/s', /is not a speed/, /1h\/m to 10d\/m/],
    ['/replay story:syrai', /no story “syrai”/, /syria/],
  ])('%s says what to type instead', async (line, problem, fix) => {
    const { chat, dateline } = await openHere();
    const said = await chat.say(line);
    expect(said).toMatch(problem);
    expect(said).toMatch(fix);
    expect(await chat.say('/replay status')).toContain('No replay');
    await dateline.close();
  });

  test('ends after a day at the latest', async () => {
    const { chat, dateline } = await openHere();
    await chat.say('/replay from:2016-07-13 speed:1h/m');
    const running = await dateline.desk.tell.replays.running(CALLER.channel, START);
    expect(running?.endsAt.toString()).toBe('2026-11-25T09:00:00Z');
    await dateline.close();
  });
});
