import type { Card } from '../../../card/card.ts';
import { renderAloud } from '../../../card/render-aloud.ts';
import { FALLBACK_TEXT } from '../limits.ts';
import { escapeSlack, toSeenOnSlack } from './escape.ts';

const MORE = '\n…';

/**
 * A message's `text`, for notifications and screen readers. It has as many whole blocks of the card as fit, so that none
 * is cut; only the title if the first block is longer.
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
  return escapeSlack(toSeenOnSlack(renderAloud(card))).trim();
}
