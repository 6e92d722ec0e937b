import { type APIMessage, ComponentType, type Message } from 'discord.js';
import { findLink } from '../../../core/text/find-link.ts';
import { joinParts } from '../../../core/text/join-parts.ts';
import { type MessagePart, toMessageParts } from './message-parts.ts';

type Read = Message | APIMessage;

/** The words of a message, of what it forwards, and of its embeds and text displays; empty if it has none. */
export function readDiscordMessage(message: Read): string {
  return joinParts(toMessageParts(message).flatMap(wordsOf));
}

/** The first web address in a message, in what it forwards, or of what Discord shows beneath it. */
export function readDiscordLink(message: Read): string | undefined {
  const parts = toMessageParts(message);
  return findLink(parts.flatMap((part) => [...wordsOf(part), ...part.embeds.map(({ url }) => url ?? '')]).join('\n'));
}

/** When its words were posted; if all of them are forwarded, when they were first posted. */
export function readDiscordTime(message: Read): Temporal.Instant {
  const [own, forwarded] = toMessageParts(message);
  const isOwn = own !== undefined && joinParts(wordsOf(own)) !== '';
  return Temporal.Instant.fromEpochMilliseconds((isOwn ? own : (forwarded ?? own))?.postedAt ?? 0);
}

function wordsOf({ content, embeds, components }: MessagePart): readonly string[] {
  return [content, ...embeds.flatMap(embedded), ...components.flatMap(displaysOf)];
}

/** In the order Discord shows them. */
function embedded({ title, description, fields = [] }: MessagePart['embeds'][number]): readonly string[] {
  return [title ?? '', description ?? '', ...fields.flatMap(({ name, value }) => [name, value])];
}

function displaysOf({ type, content, components = [] }: MessagePart['components'][number]): readonly string[] {
  const own = type === ComponentType.TextDisplay && typeof content === 'string' ? [content] : [];
  return [...own, ...components.flatMap(displaysOf)];
}
