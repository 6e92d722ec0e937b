import type { Subscription } from '../../core/schedule/subscription.ts';
import type { Card } from '../card.ts';

/** A subscription's post, which mentions whom its manager chose. */
export function withPing(card: Card, { choice }: Pick<Subscription, 'choice'>): Card {
  return choice?.ping ? { ...card, ping: choice.ping } : card;
}
