import { ComponentType, type Embed, type Message, type MessageSnapshot } from 'discord.js';
import { findLink } from '../../../core/text/find-link.ts';
import { joinParts } from '../../../core/text/join-parts.ts';

type Worded = Pick<Message | MessageSnapshot, 'content' | 'embeds' | 'components'>;

/** The words of a message, of what it forwards, and of its embeds and text displays; empty if it has none. */
export function readDiscordMessage(message: Message): string {
  return joinParts([message, ...message.messageSnapshots.values()].flatMap(wordsOf));
}

/** The first web address in a message, in what it forwards, or of what Discord shows beneath it. */
export function readDiscordLink(message: Message): string | undefined {
  const parts = [message, ...message.messageSnapshots.values()];
  return findLink(parts.flatMap((part) => [...wordsOf(part), ...part.embeds.map(({ url }) => url ?? '')]).join('\n'));
}

/** When its words were posted; if all of them are forwarded, when they were first posted. */
export function readDiscordTime(message: Message): Temporal.Instant {
  const [forwarded] = message.messageSnapshots.values();
  const isOwn = joinParts(wordsOf(message)) !== '';
  const posted = isOwn ? message.createdTimestamp : (forwarded?.createdTimestamp ?? message.createdTimestamp);
  return Temporal.Instant.fromEpochMilliseconds(posted);
}

function wordsOf({ content, embeds, components }: Worded): readonly string[] {
  const shown = components.flatMap((component) => displaysOf(component.toJSON()));
  return [content, ...embeds.flatMap(embedded), ...shown];
}

/** In the order Discord shows them. */
function embedded({ title, description, fields }: Embed): readonly string[] {
  return [title ?? '', description ?? '', ...fields.flatMap(({ name, value }) => [name, value])];
}

type Shown = { readonly type: number; readonly content?: unknown; readonly components?: readonly Shown[] };

function displaysOf({ type, content, components = [] }: Shown): readonly string[] {
  const own = type === ComponentType.TextDisplay && typeof content === 'string' ? [content] : [];
  return [...own, ...components.flatMap(displaysOf)];
}
