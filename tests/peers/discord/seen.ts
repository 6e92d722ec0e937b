import { allComponents } from './check-message.ts';
import { type Json, textOf } from './json.ts';
import type { PeerMessage } from './world.ts';

type SeenButton = { readonly label: string; readonly customId: string; readonly style: unknown };

/** A message as a person finds it: its markdown, its buttons, who sees it. */
export type SeenMessage = {
  readonly id: string;
  readonly text: string;
  readonly buttons: readonly SeenButton[];
  readonly files: Readonly<Record<string, string>>;
  readonly isPrivate: boolean;
  readonly isLoading: boolean;
  readonly pings: readonly string[];
  readonly body: Json;
};

export function toSeen({ id, body, files, onlyFor, isLoading, pings }: PeerMessage): SeenMessage {
  const all = allComponents(body);
  const texts = all.filter(({ type }) => type === 10).map(({ content }) => textOf(content));
  const buttons = all
    .filter(({ type }) => type === 2)
    .map(({ label, custom_id, style }) => ({ label: textOf(label), customId: textOf(custom_id), style }));
  const text = [textOf(body.content), ...texts].filter((part) => part !== '').join('\n');
  return { id, text, buttons, files, isPrivate: onlyFor !== null, isLoading, pings, body };
}
