import type { StoreError } from '../../core/errors.ts';
import { STORE_FAULTS } from '../../core/store-faults.ts';
import type { Card } from '../card.ts';
import { errorCard } from '../error-card.ts';

/** Why the store could not do it, for the person who asked in a chat: no path, and what to do. */
export function storeFailureCard({ fault }: StoreError, reference: string): Card {
  const { what, again } = STORE_FAULTS[fault];
  if (fault === 'damaged' || fault === 'unreachable')
    return errorCard(
      `Dateline could not do that: its store cannot be read or written.`,
      `${capital(again)}. (ref ${reference})`,
    );
  return errorCard(`Dateline could not save that: ${what}.`, `Nothing was lost; ${again}. (ref ${reference})`);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
