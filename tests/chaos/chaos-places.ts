import { type ChildProcess, fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Channel } from '../../src/core/channels/channel.ts';
import type { Peer } from '../peers/discord/peer.ts';
import type { SlackPeer } from '../peers/slack/peer.ts';
import { TEAM } from '../peers/slack/state.ts';
import { freshDatabase } from '../postgres/fresh-database.ts';
import type { ChaosPlace } from './ledger-of.ts';

const ROOT = join(import.meta.dirname, '../..');
const BOT = join(import.meta.dirname, 'bot.ts');

/** On PostgreSQL two bots run at once, as on two machines; one of them is killed each time. */
export const CHAOS_PLACES = [
  { name: 'SQLite', bots: 1, make: makeFile },
  { name: 'PostgreSQL', bots: 2, make: makeDatabase },
] as const;

type Made = { readonly place: ChaosPlace; remove(): Promise<void> };

async function makeFile(): Promise<Made> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-chaos-'));
  const remove = async () => rmSync(folder, { recursive: true, force: true });
  return { place: { file: join(folder, 'chaos.db') }, remove };
}

async function makeDatabase(): Promise<Made> {
  const { url, drop } = await freshDatabase();
  return { place: { file: '', url }, remove: drop };
}

/** Channels by turns on Discord and Slack. */
export function toChannels(discord: Peer, slack: SlackPeer, count: number): readonly Channel[] {
  return Array.from({ length: count }, (_, i) => {
    if (i % 2 === 0) return { platform: 'discord', workspace: discord.guild, id: discord.addChannel(discord.guild) };
    const id = `C9CHAOS${i}`;
    slack.state.channels.set(id, { id, isMember: true, isArchived: false, isReadOnly: false });
    return { platform: 'slack', workspace: TEAM, id };
  });
}

/** A bot as it runs, at a time of the story. */
export function forkBot(place: ChaosPlace, now: Temporal.Instant, discord: Peer, slack: SlackPeer): ChildProcess {
  return fork(BOT, [ROOT, now.toString()], { env: toEnvironment(place, discord, slack) });
}

function toEnvironment({ file, url }: ChaosPlace, discord: Peer, slack: SlackPeer): NodeJS.ProcessEnv {
  return {
    PATH: process.env.PATH,
    ...(url ? { DATABASE_URL: url } : { DATELINE_STORE: file }),
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.apiUrl,
    SLACK_BOT_TOKEN: slack.connection.botToken,
    SLACK_APP_TOKEN: slack.connection.appToken ?? '',
    SLACK_API_URL: slack.connection.apiUrl,
  };
}
