import type { Card } from '../../../card/card.ts';
import { drawDiscord } from './draw-discord.ts';
import { drawSlack } from './draw-slack.ts';

/** The messages that a chat service would get for a card, as JSON. */
type ToMessages = (card: Card) => readonly unknown[];

/** The chat services whose look the page can show. */
export type Previews = { readonly discord: ToMessages; readonly slack: ToMessages };

export type Look = keyof Previews;

/** A card as a reader on a chat service would see it: HTML drawn from the same messages that would be sent. */
export function drawAs(look: Look, card: Card, previews: Previews): string {
  const draw = look === 'discord' ? drawDiscord : drawSlack;
  return `<div class="look ${look}">${draw(previews[look](card))}</div>`;
}
