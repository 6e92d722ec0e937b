import type { Post, Sender, SendResult } from '../../../delivery/sender.ts';
import { createBoundedMap } from '../connect/bounded-map.ts';
import type { WebClient } from '../connect/web-client.ts';
import type { SlackMessage } from '../draw/render.ts';
import { withoutImages } from '../draw/without-images.ts';
import { QUIET } from './deliver.ts';
import { findParts } from './find-parts.ts';
import { toPostMessages } from './post-messages.ts';
import { toMetadata } from './post-metadata.ts';
import { type TokenOwner, toSendResult } from './to-send-result.ts';

const REMEMBERED = 500;
const REMEMBERED_MS = 60 * 60 * 1000;

/** https://docs.slack.dev/reference/methods/chat.postMessage#errors: there can be no reply to the message. */
const UNTHREADABLE = new Set([
  'restricted_action_non_threadable_channel',
  'restricted_action_thread_locked',
  'cannot_reply_to_message',
  'thread_not_found',
]);

/** The messages already sent of a post with several messages. */
type Progress = { readonly sent: number; readonly first: string };

const NOTHING: Progress = { sent: 0, first: '' };

/** Posts digests and reminders, details in a thread. A post of several messages continues after the last one that was sent, and repeats none. */
export function createSender(clientFor: (workspace: string) => Promise<WebClient>, whose: TokenOwner): Sender {
  const known = createBoundedMap<string, Progress>(REMEMBERED, REMEMBERED_MS);
  return {
    platform: 'slack',
    async send(post) {
      let client: WebClient | undefined;
      try {
        client = await clientFor(post.channel.workspace);
        return await sendParts(client, post, known.get(post.key) ?? NOTHING, (progress) =>
          known.set(post.key, progress),
        );
      } catch (error) {
        const result = toSendResult(error, whose);
        // Without a client, nothing can have been sent.
        return client || result.kind !== 'unsure' ? result : { kind: 'retry', afterMs: null, reason: result.reason };
      }
    },
    async find(post) {
      try {
        const found = await findParts(await clientFor(post.channel.workspace), post);
        if (found.isWhole) return { message: found.first };
        known.set(post.key, found);
        return 'absent';
      } catch {
        return 'unknown';
      }
    },
  };
}

async function sendParts(
  client: WebClient,
  post: Post,
  before: Progress,
  onSent: (progress: Progress) => void,
): Promise<SendResult> {
  let { first } = before;
  const { lead, thread } = toPostMessages(post.card);
  for (const [index, message] of [...lead, ...thread].entries()) {
    if (index < before.sent) continue;
    const below = index < lead.length || first === '' ? undefined : first;
    const ts = await sendOne(client, post, message, { part: index, below });
    if (index === 0) first = ts;
    onSent({ sent: index + 1, first });
  }
  return { kind: 'sent', message: first };
}

/** `below`: the message in whose thread it goes. */
type Place = { readonly part: number; readonly below: string | undefined };

async function sendOne(client: WebClient, post: Post, message: SlackMessage, { part, below }: Place): Promise<string> {
  const thread = below === undefined ? {} : { thread_ts: below };
  const body = {
    channel: post.channel.id,
    ...QUIET,
    text: message.text,
    metadata: toMetadata(post.key, part),
    ...thread,
  };
  try {
    const { ts } = await client.chat.postMessage({ ...body, blocks: message.blocks });
    return ts ?? '';
  } catch (error) {
    const { reason } = toSendResult(error, 'ours');
    // Nothing was sent: details that cannot go into a thread follow in the channel.
    if (below !== undefined && UNTHREADABLE.has(reason))
      return sendOne(client, post, message, { part, below: undefined });
    const plainer = withoutImages(message.blocks);
    if (reason !== 'invalid_blocks' || plainer === undefined) throw error;
    // Slack could not fetch a picture and refused everything: send its description instead.
    const { ts } = await client.chat.postMessage({ ...body, blocks: plainer });
    return ts ?? '';
  }
}
