import type { Post } from '../../../delivery/sender.ts';
import type { WebClient } from '../connect/web-client.ts';
import { parsePart } from './post-metadata.ts';

const NEWEST = 200;

/** How many messages of a post are among a channel's newest, and the first one. Rejects if the history cannot be read. */
export async function findParts(
  client: WebClient,
  { channel, key }: Post,
): Promise<{ readonly sent: number; readonly first: string }> {
  const { messages = [] } = await client.conversations.history({
    channel: await conversationOf(client, channel.id),
    limit: NEWEST,
    include_all_metadata: true,
  });
  const parts = messages.flatMap(({ metadata, ts = '' }) => {
    const part = parsePart(metadata, key);
    return part === undefined ? [] : [{ part, ts }];
  });
  return { sent: parts.length, first: parts.find(({ part }) => part === 0)?.ts ?? '' };
}

/** Posts to a person are in their conversation with the bot. */
async function conversationOf(client: WebClient, id: string): Promise<string> {
  if (!/^[UW]/.test(id)) return id;
  const { channel } = await client.conversations.open({ users: id });
  return channel?.id ?? id;
}
