import type { Card } from '../card.ts';

/** The card with its details below its lead, where nothing can hold them apart. */
export function withDetailsInline({ details, ...card }: Card): Card {
  if (!details) return card;
  return { ...card, blocks: [...card.blocks, { kind: 'divider' }, ...details] };
}

/** The lead with a button that shows the details of the post with this key. */
export function withDetailsButton({ details, ...card }: Card, key: string): Card {
  if (!details) return card;
  const button = { label: 'Details', command: 'digest details', values: { post: key }, style: 'primary' } as const;
  const last = card.blocks.at(-1);
  const blocks =
    last?.kind === 'buttons'
      ? [...card.blocks.slice(0, -1), { ...last, buttons: [button, ...last.buttons] }]
      : [...card.blocks, { kind: 'buttons', buttons: [button] } as const];
  return { ...card, blocks };
}

/** The details of a posted card, as it is stored; undefined where there are none. */
export function detailsOf(stored: string | undefined): Card | undefined {
  // Our own delivery wrote it.
  return stored === undefined ? undefined : detailsCard(JSON.parse(stored) as Card);
}

/** The details as a card of their own; undefined where there are none. */
export function detailsCard({ title, tone, details }: Card): Card | undefined {
  return details && { title: `${title}: details`, tone, blocks: details };
}
