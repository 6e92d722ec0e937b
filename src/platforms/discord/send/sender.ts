import { REST, type RESTPostAPIChannelMessageJSONBody, Routes } from 'discord.js';
import { withDetailsButton } from '../../../card/parts/details.ts';
import type { Post, Sender, SendResult } from '../../../delivery/sender.ts';
import { type DiscordMessage, renderDiscordCard } from '../draw/render.ts';
import { createDirectChannels } from './direct-channels.ts';
import { findMessages } from './find-messages.ts';
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

  async function send(post: Post): Promise<SendResult> {
    const messages = toMessages(post);
    const nonces = messages.map((_, index) => nonceOf(post.key, index));
    try {
      for (const [index, message] of messages.entries()) {
        const nonce = nonces[index] ?? '';
        if (!posted.has(nonce))
          posted.set(nonce, await postMessage(rest, await channels.idOf(post.channel), message, nonce));
      }
    } catch (error) {
      // discord.js forgets a token after it was refused.
      rest.setToken(token);
      return toSendFailure(error);
    }
    const message = posted.get(nonces[0] ?? '') ?? '';
    for (const nonce of nonces) posted.delete(nonce);
    return { kind: 'sent', message };
  }

  async function find(post: Post) {
    const nonces = toMessages(post).map((_, index) => nonceOf(post.key, index));
    const found = await findMessages(rest, () => channels.idOf(post.channel), nonces);
    if (!found) return 'unknown';
    const message = found.get(nonces[0] ?? '');
    if (message !== undefined && found.size === nonces.length) return { message };
    for (const [nonce, id] of found) posted.set(nonce, id);
    return 'absent';
  }

  return { platform: 'discord', send, find };
}

/** Details are behind a button: a thread for each post would fill the channel's list of threads. */
function toMessages({ card, key }: Post): readonly DiscordMessage[] {
  return renderDiscordCard(withDetailsButton(card, key), false);
}

async function postMessage(rest: REST, channel: string, message: DiscordMessage, nonce: string): Promise<string> {
  const { files, components, flags, allowed_mentions } = message;
  const body: RESTPostAPIChannelMessageJSONBody = {
    flags,
    components: components.map((container) => ({ ...container, id: markOf(nonce) })),
    allowed_mentions: { parse: [], roles: [...(allowed_mentions.roles ?? [])] },
    nonce,
    enforce_nonce: true,
  };
  const sent = await rest.post(Routes.channelMessages(channel), {
    body,
    files: files.map(({ name, text }) => ({ name, data: text })),
  });
  return typeof sent === 'object' && sent !== null && 'id' in sent ? String(sent.id) : '';
}
