import type { Button, Card } from './card.ts';
import { plain } from './parts/leaves/leaves.ts';

/** What went wrong, and what was expected or can be done. */
export function errorCard(message: string, hint: string, buttons: readonly Button[] = []): Card {
  return {
    title: message,
    tone: 'error',
    blocks: [
      { kind: 'text', leaves: [plain(hint)] },
      ...(buttons.length > 0 ? [{ kind: 'buttons', buttons } as const] : []),
    ],
  };
}
