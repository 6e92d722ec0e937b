import type { MessageFlags } from 'discord.js';
import type { DiscordMessage, Mentions } from './render.ts';

export type Payload = {
  readonly components: DiscordMessage['components'];
  readonly allowedMentions: Mentions;
  readonly files: { attachment: Buffer; name: string }[];
  readonly flags: MessageFlags.IsComponentsV2;
};

/** A message in the form discord.js accepts. */
export function toPayload({ components, allowed_mentions, files, flags }: DiscordMessage): Payload {
  return {
    components,
    allowedMentions: allowed_mentions,
    files: files.map(({ name, text }) => ({ name, attachment: Buffer.from(text) })),
    flags,
  };
}

/** The same as a replacement for an earlier message, whose files are dropped. */
export function toEdit(message: DiscordMessage): Payload & { readonly attachments: never[] } {
  return { ...toPayload(message), attachments: [] };
}
