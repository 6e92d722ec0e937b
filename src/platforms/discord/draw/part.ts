import type { APIButtonComponentWithCustomId, APIButtonComponentWithURL, APIStringSelectComponent } from 'discord.js';

/** A text sent as an attached file. */
export type TextFile = { readonly name: string; readonly text: string };

/** What a card is made of on Discord; a part is never split across two messages. */
export type Part =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'divider' }
  | { readonly kind: 'image'; readonly url: string; readonly alt: string }
  | { readonly kind: 'file'; readonly file: TextFile }
  | { readonly kind: 'row'; readonly buttons: readonly DiscordButton[] }
  | { readonly kind: 'select'; readonly select: APIStringSelectComponent };

export type DiscordButton = APIButtonComponentWithCustomId | APIButtonComponentWithURL;
