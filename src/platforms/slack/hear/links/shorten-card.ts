import type { Block, Card } from '../../../../card/card.ts';

/** Below a message, a card is a preview: the address opens the rest. */
const MAX_PREVIEW_BLOCKS = 3;
const MAX_PREVIEW_ITEMS = 5;

/** The beginning of an answer, with nothing to press: a preview belongs to who posted the link, and is seen by all. */
export function shortenCard(card: Card): Card {
  const { title, tone } = card;
  return { title, tone, blocks: card.blocks.flatMap(shortenBlock).slice(0, MAX_PREVIEW_BLOCKS) };
}

function shortenBlock(block: Block): readonly Block[] {
  switch (block.kind) {
    case 'heading':
    case 'quote':
      return [block];
    case 'text':
      return block.fileName === undefined ? [block] : [];
    case 'list':
      return [{ ...block, items: block.items.slice(0, MAX_PREVIEW_ITEMS) }];
    case 'fields':
      return [{ ...block, fields: block.fields.slice(0, MAX_PREVIEW_ITEMS) }];
    case 'dates':
      return [{ ...block, rows: block.rows.slice(0, MAX_PREVIEW_ITEMS) }];
    case 'days':
      return [{ ...block, days: block.days.slice(0, MAX_PREVIEW_ITEMS) }];
    default:
      return [];
  }
}
