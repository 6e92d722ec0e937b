import type { Card } from '../card.ts';
import { plain } from '../parts/leaves/leaves.ts';

/** An answer under an earlier name says what the story is called now. */
export function movedCard(card: Card, alias: string, slug: string): Card {
  return { ...card, blocks: [{ kind: 'text', leaves: [plain(`/${alias} is now /${slug}.`)] }, ...card.blocks] };
}
