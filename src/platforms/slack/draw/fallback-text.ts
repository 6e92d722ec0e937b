import type { Card } from '../../../card/card.ts';
import { renderPlain } from '../../../card/render-plain.ts';
import { FALLBACK_TEXT } from '../limits.ts';
import { escapeSlack, toSeenOnSlack } from './escape.ts';

const MORE = '\n…';

/**
 * A message's `text`: the notification, and what a screen reader gets. As many whole blocks of the card as fit, so that
 * nothing is cut inside; the title alone where the first is longer.
 */
export function toFallback(card: Card): string {
  const whole = toText(card);
  if (whole.length <= FALLBACK_TEXT) return whole || 'Dateline';
  for (let count = card.blocks.length - 1; count >= 0; count--) {
    const text = toText({ ...card, blocks: card.blocks.slice(0, count) });
    if (text.length + MORE.length <= FALLBACK_TEXT) return text + MORE;
  }
  return 'Dateline';
}

function toText(card: Card): string {
  return escapeSlack(toSeenOnSlack(renderPlain(card))).trim();
}
