import type { Post } from '../../delivery/sender.ts';
import { parsePart } from './post-metadata.ts';
import type { WebClient } from './web-client.ts';

const NEWEST = 200;

/** How many messages of a post stand among a channel's newest, and the first one. Rejects where history cannot be read. */
export async function findParts(
  client: WebClient,
  { channel, key }: Post,
): Promise<{ readonly sent: number; readonly first: string }> {
  const { messages = [] } = await client.conversations.history({
    channel: channel.id,
    limit: NEWEST,
    include_all_metadata: true,
  });
  const parts = messages.flatMap(({ metadata, ts = '' }) => {
    const part = parsePart(metadata, key);
    return part === undefined ? [] : [{ part, ts }];
  });
  return { sent: parts.length, first: parts.find(({ part }) => part === 0)?.ts ?? '' };
}
