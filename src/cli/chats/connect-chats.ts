import { join } from 'node:path';
import type { Front } from '../../command/front/front.ts';
import type { Config, DiscordConfig } from '../../config/read-config.ts';
import type { TellNews } from '../../core/connection/connection.ts';
import type { Log } from '../../core/log.ts';
import type { Sender } from '../../delivery/sender.ts';
import type { Dateline } from '../../main.ts';
import { createDiscord } from '../../platforms/discord/connect/bot.ts';
import { createSharded } from '../../platforms/discord/connect/sharded.ts';
import { createSlack } from '../../platforms/slack/connect/bot.ts';
import { toOAuth } from './to-oauth.ts';

/** A chat service: `start` tries once to connect, and reports the result. */
export type Platform = { readonly sender: Sender; start(tell?: TellNews): Promise<void>; close(): Promise<void> };

/** The services that are set up; none without settings. */
export function connectChats(
  { discord, slack, operators, web: { urls } }: Config,
  { front, store }: Pick<Dateline, 'front' | 'store'>,
  log: Log,
): readonly Platform[] {
  return [
    ...(discord ? [connectDiscord({ ...discord, operators: operators.discord }, front, log)] : []),
    ...(slack
      ? [createSlack({ ...slack, operators: operators.slack, oauth: toOAuth(slack, store), urls, front, log })]
      : []),
  ];
}

type Discord = DiscordConfig & { readonly operators: readonly string[] };

function connectDiscord(discord: Discord, front: Front, log: Log): Platform {
  if (discord.shards === 1) return createDiscord({ ...discord, front, log });
  return createSharded({ ...discord, entry: join(import.meta.dirname, 'discord-shard.ts'), front, log });
}
