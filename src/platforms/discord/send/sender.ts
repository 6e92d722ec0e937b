import { REST, type RESTPostAPIChannelMessageJSONBody, Routes } from 'discord.js';
import { withDetailsButton } from '../../../card/parts/details.ts';
import type { Post, Sender, SendResult } from '../../../delivery/sender.ts';
import { type DiscordMessage, renderDiscordCard } from '../draw/render.ts';
import { createDirectChannels } from './direct-channels.ts';
import { findMessages } from './find-messages.ts';
import { isForum, openForumPost } from './open-forum-post.ts';
import { markOf, nonceOf } from './post-mark.ts';
import { toSendFailure } from './to-failure.ts';

const TIMEOUT_MS = 15_000;

export type SenderParts = {
  readonly token: string;
  readonly apiUrl: string | null;
  /** How long an answer may take; 15 seconds if absent. */
  readonly timeoutMs?: number;
};

/** Posts cards to channels by REST alone. It never retries or waits: the outbox decides about that. */
export function createDiscordSender({ token, apiUrl, timeoutMs }: SenderParts): Sender {
  const rest = new REST({
    ...(apiUrl ? { api: apiUrl } : {}),
    retries: 0,
    timeout: timeoutMs ?? TIMEOUT_MS,
    rejectOnRateLimit: () => true,
  }).setToken(token);

  const channels = createDirectChannels(rest);
  // What was posted already, so that a card of several messages continues where it stopped.
  const posted = new Map<string, string>();

  // The post in a forum that a card of several messages began, by the nonce of the first.
  const forumPosts = new Map<string, string>();

  async function postAnywhere(channel: string, message: DiscordMessage, nonce: string, title: string): Promise<string> {
    try {
      return await postMessage(rest, channel, message, nonce);
    } catch (error) {
      if (!isForum(error)) throw error;
      const { nonce: _nonce, enforce_nonce: _enforced, ...body } = toBody(message, nonce);
      const opened = await openForumPost(rest, channel, { title, message: body, files: toFiles(message) });
      forumPosts.set(nonce, opened);
      return opened;
    }
  }

  async function send(post: Post): Promise<SendResult> {
    const messages = toMessages(post);
    const nonces = messages.map((_, index) => nonceOf(post.key, index));
    try {
      for (const [index, message] of messages.entries()) {
        const nonce = nonces[index] ?? '';
        const where = forumPosts.get(nonces[0] ?? '') ?? (await channels.idOf(post.channel));
        if (!posted.has(nonce)) posted.set(nonce, await postAnywhere(where, message, nonce, post.card.title));
      }
    } catch (error) {
      // discord.js forgets a token after it was refused.
      rest.setToken(token);
      return toSendFailure(error);
    }
    const message = posted.get(nonces[0] ?? '') ?? '';
    for (const nonce of nonces) posted.delete(nonce);
    forumPosts.delete(nonces[0] ?? '');
    return { kind: 'sent', message };
  }

  async function find(post: Post) {
    const nonces = toMessages(post).map((_, index) => nonceOf(post.key, index));
    const found = await findMessages(rest, () => channels.idOf(post.channel), nonces);
    if (!found) return 'unknown';
    const [first = ''] = nonces;
    const message = found.ids.get(first);
    if (message !== undefined && found.ids.size === nonces.length) return { message };
    for (const [nonce, id] of found.ids) posted.set(nonce, id);
    // A forum's post has the id of its first message.
    if (message === found.channel) forumPosts.set(first, message);
    return 'absent';
  }

  return { platform: 'discord', send, find };
}

/** Details are behind a button: a thread for each post would fill the channel's list of threads. */
function toMessages({ card, key }: Post): readonly DiscordMessage[] {
  return renderDiscordCard(withDetailsButton(card, key), false);
}

async function postMessage(rest: REST, channel: string, message: DiscordMessage, nonce: string): Promise<string> {
  const sent = await rest.post(Routes.channelMessages(channel), {
    body: toBody(message, nonce),
    files: toFiles(message),
  });
  return typeof sent === 'object' && sent !== null && 'id' in sent ? String(sent.id) : '';
}

function toBody({ components, flags, allowed_mentions }: DiscordMessage, nonce: string) {
  return {
    flags,
    components: components.map((container) => ({ ...container, id: markOf(nonce) })),
    allowed_mentions: { parse: [], roles: [...(allowed_mentions.roles ?? [])] },
    nonce,
    enforce_nonce: true,
  } satisfies RESTPostAPIChannelMessageJSONBody;
}

function toFiles({ files }: DiscordMessage) {
  return files.map(({ name, text }) => ({ name, data: text }));
}
