import type { Card } from '../../../card/card.ts';
import { detailsCard } from '../../../card/parts/details.ts';
import { renderSlackCard, type SlackMessage } from '../draw/render.ts';

/** A post's messages in the order to send them: its lead in the channel, then its details in the thread of the first. */
export type PostMessages = { readonly lead: readonly SlackMessage[]; readonly thread: readonly SlackMessage[] };

export function toPostMessages(card: Card): PostMessages {
  const details = detailsCard(card);
  return { lead: renderSlackCard(card, []), thread: details ? renderSlackCard(details, []) : [] };
}
