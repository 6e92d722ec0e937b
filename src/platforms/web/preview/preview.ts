import type { Card } from '../../../card/card.ts';
import { drawDiscord } from './draw-discord.ts';
import { drawSlack } from './draw-slack.ts';

/** How a chat service would be sent a card: its messages, as the JSON that goes to it. */
type ToMessages = (card: Card) => readonly unknown[];

/** The chat services whose look the page can take on. */
export type Previews = { readonly discord: ToMessages; readonly slack: ToMessages };

export type Look = keyof Previews;

/** A card as a reader on a chat service would see it: HTML drawn from the very messages that would be sent. */
export function drawAs(look: Look, card: Card, previews: Previews): string {
  const draw = look === 'discord' ? drawDiscord : drawSlack;
  return `<div class="look ${look}">${draw(previews[look](card))}</div>`;
}
