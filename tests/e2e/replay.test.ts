import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, onTestFinished, test } from 'vitest';
import { newFolder } from '../cli/run-program.ts';
import { openDiscordPeer } from '../peers/discord/peer.ts';
import { openSlackPeer } from '../peers/slack/peer.ts';
import { TEAM } from '../peers/slack/state.ts';

const PROGRAM = join(import.meta.dirname, '../../src/cli.ts');
const OFFSETS = ['In 7 days: ', 'Tomorrow: ', 'Today: '];
const LOOK_MS = 25;

type Setting = {
  readonly channel: string;
  readonly environment: Record<string, string>;
  /** Every post in the channel, oldest first. */
  posts(): readonly string[];
};

function replay({ channel, environment }: Setting, store: string): ChildProcess {
  const dates = ['--from', '2016-07-13', '--to', '2016-08-04', '--speed', '4d/s'];
  const rest = ['--digest', 'none', '--remind', '7d 1d 0d', '--channel', channel, '--store', store];
  return spawn(process.execPath, [PROGRAM, 'replay', ...dates, ...rest], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
}

/** Replays, kills the program with SIGKILL once something was posted, and replays again from the beginning. */
async function replayThroughKill(setting: Setting): Promise<void> {
  const store = join(newFolder(), 'replay.db');
  const first = replay(setting, store);
  while (setting.posts().length === 0) await wait(LOOK_MS);
  const killed = new Promise((resolve) => first.once('exit', (_code, signal) => resolve(signal)));
  first.kill('SIGKILL');
  expect(await killed).toBe('SIGKILL');
  const second = replay(setting, store);
  expect(await new Promise((resolve) => second.once('exit', resolve))).toBe(0);
}

function expectRemindersOnce(posts: readonly string[]): void {
  const reminders = posts.filter((text) => text.includes('(1 August)'));
  expect(reminders.map((text) => OFFSETS.find((offset) => text.includes(offset)))).toEqual(OFFSETS);
  for (const text of reminders) {
    expect(text).toContain('target date');
    expect(text).toContain('Replay');
    expect(text).not.toMatch(/deadline/i);
  }
}

async function onDiscord(): Promise<Setting> {
  const peer = await openDiscordPeer({});
  onTestFinished(() => peer.close());
  return {
    channel: `discord:${peer.guild}:${peer.channel}`,
    environment: { DISCORD_TOKEN: peer.token, DISCORD_API_URL: peer.apiUrl },
    posts: () => peer.messages(peer.channel).map(({ text }) => text),
  };
}

async function onSlack(): Promise<Setting> {
  const peer = await openSlackPeer({ mode: 'socket' });
  onTestFinished(() => peer.close());
  const { botToken, appToken, apiUrl } = peer.connection;
  return {
    channel: `slack:${TEAM}:C1NEWS`,
    environment: { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken ?? '', SLACK_API_URL: apiUrl },
    posts: () => peer.shown.map(({ seen }) => seen),
  };
}

describe.each([
  ['Discord', onDiscord],
  ['Slack', onSlack],
])('a replay on %s', (_name, open) => {
  test('posts the reminders of 1 August as a target date, once each, through a kill -9 and a restart', async () => {
    const setting = await open();
    await replayThroughKill(setting);
    expectRemindersOnce(setting.posts());
  });
});
