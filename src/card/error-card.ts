import type { Card } from './card.ts';
import { plain } from './leaves.ts';

/** What went wrong, and what was expected or can be done. */
export function errorCard(message: string, hint: string): Card {
  return { title: message, tone: 'error', blocks: [{ kind: 'text', leaves: [plain(hint)] }] };
}
