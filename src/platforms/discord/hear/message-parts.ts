import { type APIMessage, Message, type MessageSnapshot } from 'discord.js';

/** A message, or one that it forwards, as far as it is read. */
export type MessagePart = {
  readonly content: string;
  readonly embeds: readonly ShownEmbed[];
  readonly components: readonly ShownComponent[];
  /** Milliseconds since 1970. */
  readonly postedAt: number;
};

type ShownEmbed = {
  readonly title?: string | null;
  readonly description?: string | null;
  readonly url?: string | null;
  readonly fields?: readonly { readonly name: string; readonly value: string }[];
};
type ShownComponent = {
  readonly type: number;
  readonly content?: unknown;
  readonly components?: readonly ShownComponent[];
};

/** The message, then what it forwards. In places where the bot is not, discord.js gives it as Discord sent it. */
export function toMessageParts(message: Message | APIMessage): readonly MessagePart[] {
  if (message instanceof Message) return [message, ...message.messageSnapshots.values()].map(toPart);
  const forwarded = message.message_snapshots?.map((snapshot) => snapshot.message) ?? [];
  return [message, ...forwarded].map(({ content, embeds, components = [], timestamp }) => ({
    content,
    embeds,
    components,
    postedAt: Temporal.Instant.from(timestamp).epochMilliseconds,
  }));
}

function toPart({ content, embeds, components, createdTimestamp }: Message | MessageSnapshot): MessagePart {
  return {
    content: content ?? '',
    embeds,
    components: components.map((component) => component.toJSON()),
    postedAt: createdTimestamp,
  };
}
