import type { Config } from '../config/read-config.ts';
import type { Log } from '../core/log.ts';
import type { Sender } from '../delivery/sender.ts';
import type { Dateline } from '../main.ts';
import { createDiscord } from '../platforms/discord/bot.ts';
import { createSlack } from '../platforms/slack/bot.ts';
import { toOAuth } from './to-oauth.ts';

/** A chat service Dateline is connected to. */
export type Platform = { readonly sender: Sender; start(): Promise<void>; close(): Promise<void> };

/** Those that the settings name; none without settings. */
export function connectChats(
  { discord, slack }: Config,
  { front, store }: Pick<Dateline, 'front' | 'store'>,
  log: Log,
): readonly Platform[] {
  return [
    ...(discord ? [createDiscord({ ...discord, front, log })] : []),
    ...(slack ? [createSlack({ ...slack, oauth: toOAuth(slack, store), front, log })] : []),
  ];
}
