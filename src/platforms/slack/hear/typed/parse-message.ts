import { z } from 'zod';
import type { FileBeside } from '../../../../command/with-shared-file.ts';

/** What a person wrote, and where. */
export type Message = {
  readonly text: string;
  readonly user: string;
  readonly channel: string;
  readonly thread: string | undefined;
  readonly isDirect: boolean;
  /** Names the message in its conversation. */
  readonly ts: string;
  /** The first file that was shared with it. */
  readonly file: FileBeside | undefined;
};

// Files and thread broadcasts are a person's words too; edits, deletions, joins and other bots' are not.
const WRITTEN = new Set([undefined, 'file_share', 'thread_broadcast']);

const EVENT = z.object({
  text: z.string(),
  user: z.string(),
  channel: z.string(),
  ts: z.string(),
  thread_ts: z.string().optional(),
  channel_type: z.string().optional(),
  subtype: z.string().optional(),
  bot_id: z.string().optional(),
  edited: z.object({}).optional(),
  files: z.array(z.object({ id: z.string(), name: z.string().nullish() })).optional(),
});

/** A message event that a person wrote to the bot; undefined for a bot's, an edit, or anything else. */
export function parseMessage(event: object): Message | undefined {
  const { data } = EVENT.safeParse(event);
  if (!data || data.bot_id !== undefined || data.edited || !WRITTEN.has(data.subtype)) return undefined;
  const { text, user, channel, ts, thread_ts: thread, files: [first] = [] } = data;
  const file = first && { id: first.id, name: first.name ?? '' };
  return { text, user, channel, ts, thread, file, isDirect: data.channel_type === 'im' || channel.startsWith('D') };
}
