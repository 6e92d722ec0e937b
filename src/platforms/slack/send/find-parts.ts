import { z } from 'zod';
import type { Post } from '../../../delivery/sender.ts';
import type { WebClient } from '../connect/web-client.ts';
import { toPostMessages } from './post-messages.ts';
import { parsePart } from './post-metadata.ts';

const NEWEST = 200;

/**
 * How many messages of a post are there, and the first one. Rejects if the history cannot be read. A bot may not read the
 * replies in a channel, so those of a thread are known from what the history says of its first message.
 */
export async function findParts(
  client: WebClient,
  { channel, key, card }: Post,
): Promise<{ readonly sent: number; readonly first: string; readonly isWhole: boolean }> {
  const { messages = [] } = await client.conversations.history({
    channel: await conversationOf(client, channel.id),
    limit: NEWEST,
    include_all_metadata: true,
  });
  const parts = messages.flatMap((message) => {
    const part = parsePart(message.metadata, key);
    return part === undefined ? [] : [{ part, message }];
  });
  const { lead, thread } = toPostMessages(card);
  const first = parts.find(({ part }) => part === 0)?.message;
  const replies = first ? Math.min(countOwnReplies(first), thread.length) : 0;
  const sent = parts.length + (parts.length >= lead.length ? replies : 0);
  return { sent, first: first?.ts ?? '', isWhole: sent >= lead.length + thread.length };
}

const PARENT = z.object({
  user: z.string().optional(),
  bot_id: z.string().optional(),
  reply_count: z.number().optional(),
  reply_users: z.array(z.string()).optional(),
});

/**
 * Replies below a message of the bot, if the bot is among those who replied; otherwise none.
 * https://docs.slack.dev/reference/methods/conversations.replies: reply_users sometimes has the id of a bot.
 */
function countOwnReplies(message: object): number {
  const { user, bot_id, reply_count = 0, reply_users = [] } = PARENT.safeParse(message).data ?? {};
  const isOwn = reply_users.some((id) => id === user || id === bot_id);
  return isOwn ? reply_count : 0;
}

/** Posts to a person are in their conversation with the bot. */
async function conversationOf(client: WebClient, id: string): Promise<string> {
  if (!/^[UW]/.test(id)) return id;
  const { channel } = await client.conversations.open({ users: id });
  return channel?.id ?? id;
}
