import { ComponentType, type Message, type MessageSnapshot } from 'discord.js';

type Worded = Pick<Message | MessageSnapshot, 'content' | 'embeds' | 'components'>;

/** The words of a message, what it forwards and what stands in its embeds and text displays; empty where it has none. */
export function readMessage(message: Message): string {
  return [message, ...message.messageSnapshots.values()].map(wordsOf).filter(isSome).join('\n\n');
}

function wordsOf({ content, embeds, components }: Worded): string {
  const embedded = embeds.flatMap(({ title, description }) => [title ?? '', description ?? '']);
  const shown = components.flatMap((component) => displaysOf(component.toJSON()));
  return [content, ...embedded, ...shown].filter(isSome).join('\n\n');
}

type Shown = { readonly type: number; readonly content?: unknown; readonly components?: readonly Shown[] };

function displaysOf({ type, content, components = [] }: Shown): readonly string[] {
  const own = type === ComponentType.TextDisplay && typeof content === 'string' ? [content] : [];
  return [...own, ...components.flatMap(displaysOf)];
}

function isSome(text: string): boolean {
  return text.trim() !== '';
}
