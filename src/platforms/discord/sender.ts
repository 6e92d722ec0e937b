import { createHash } from 'node:crypto';
import { REST, type RESTPostAPIChannelMessageJSONBody, Routes } from 'discord.js';
import type { Post, Sender, SendResult } from '../../delivery/sender.ts';
import { NONCE } from './limits.ts';
import { type DiscordMessage, renderCard } from './render.ts';
import { toFailure } from './to-failure.ts';

const TIMEOUT_MS = 15_000;
const SHOWN = 100;

export type SenderParts = { readonly token: string; readonly apiUrl: string | null };

/** Posts cards to channels by REST alone. The outbox decides about another try, so nothing here retries or waits. */
export function createDiscordSender({ token, apiUrl }: SenderParts): Sender {
  const rest = new REST({
    ...(apiUrl ? { api: apiUrl } : {}),
    retries: 0,
    timeout: TIMEOUT_MS,
    rejectOnRateLimit: () => true,
  }).setToken(token);

  async function send(post: Post): Promise<SendResult> {
    const ids: string[] = [];
    try {
      for (const [index, message] of renderCard(post.card, false).entries())
        ids.push(await postMessage(rest, post.channel.id, message, nonceOf(post.key, index)));
      return { kind: 'sent', message: ids[0] ?? '' };
    } catch (error) {
      rest.setToken(token);
      return toFailure(error);
    }
  }

  async function find(post: Post) {
    try {
      const found = await rest.get(Routes.channelMessages(post.channel.id), {
        query: new URLSearchParams({ limit: String(SHOWN) }),
      });
      const mark = markOf(nonceOf(post.key, 0));
      const message = Array.isArray(found) ? found.find((one) => one?.components?.[0]?.id === mark) : undefined;
      return typeof message?.id === 'string' ? { message: message.id as string } : 'absent';
    } catch {
      return 'unknown';
    }
  }

  return { platform: 'discord', send, find };
}

async function postMessage(rest: REST, channel: string, message: DiscordMessage, nonce: string): Promise<string> {
  const { files, components, flags, allowed_mentions } = message;
  const body: RESTPostAPIChannelMessageJSONBody = {
    flags,
    components: components.map((container) => ({ ...container, id: markOf(nonce) })),
    allowed_mentions: { parse: [...allowed_mentions.parse] },
    nonce,
    enforce_nonce: true,
  };
  const sent = await rest.post(Routes.channelMessages(channel), {
    body,
    files: files.map(({ name, text }) => ({ name, data: text })),
  });
  return typeof sent === 'object' && sent !== null && 'id' in sent ? String(sent.id) : '';
}

/** The post's own key for its first message; for those that follow, made from it. */
function nonceOf(key: string, index: number): string {
  if (index === 0 && key.length <= NONCE) return key;
  return createHash('sha256').update(`${key}/${index}`).digest('hex').slice(0, NONCE);
}

/** A component's id is a number of 31 bits that Discord gives back: by it a post is known again in the channel. */
function markOf(nonce: string): number {
  return createHash('sha256').update(nonce).digest().readUInt32BE() >>> 1 || 1;
}
