import type { Subscription } from '../../core/schedule/subscription.ts';
import type { AlertPreview } from '../../core/views/alert-view.ts';
import type { Block, Card } from '../card.ts';
import { bold, plain } from '../parts/leaves/leaves.ts';
import { alertLeaves } from './alert-card.ts';
import { type SubscriptionOwner, subscribedCard } from './subscription-cards.ts';

const PREVIEWED_AT_SET_UP = 5;
const PREVIEWED = 25;

/** What the last days would have brought, and then that it is set up. */
export function alertSetUpCard(
  subscription: Subscription,
  what: 'new' | 'changed' | 'same',
  preview: AlertPreview,
  whose: SubscriptionOwner,
): Card {
  const card = subscribedCard(subscription, what, whose);
  return { ...card, blocks: [...previewBlocks(preview, PREVIEWED_AT_SET_UP), ...card.blocks] };
}

/** What an alert would have posted in the last days. */
export function alertPreviewCard(preview: AlertPreview): Card {
  return {
    title: `The last ${preview.days} days of this alert`,
    tone: preview.things.length === 0 ? 'notice' : 'answer',
    blocks: previewBlocks(preview, PREVIEWED),
  };
}

function previewBlocks({ days, things, isCut }: AlertPreview, most: number): readonly Block[] {
  const count = things.length;
  const counted = `${isCut ? 'at least ' : ''}${count} ${count === 1 ? 'post' : 'posts'}`;
  if (count === 0)
    return [
      {
        kind: 'text',
        leaves: [bold(`The last ${days} days would have brought nothing.`), plain(' It waits for what comes.')],
      },
    ];
  const shown = things.slice(0, most);
  const more = count - shown.length;
  return [
    { kind: 'text', leaves: [bold(`The last ${days} days would have brought ${counted}:`)] },
    { kind: 'list', items: shown.map(alertLeaves) },
    ...(more > 0 ? [{ kind: 'text', leaves: [plain(`And ${more} more.`)] } as const] : []),
  ];
}
