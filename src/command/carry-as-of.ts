import type { Block, Card } from '../card/card.ts';

/** An answer as of a day keeps to that day: its buttons ask as of the same day. */
export function carryAsOf(card: Card, asOf: string | null): Card {
  return asOf === null ? card : { ...card, blocks: card.blocks.map((block) => withAsOf(block, asOf)) };
}

function withAsOf(block: Block, asOf: string): Block {
  if (block.kind !== 'buttons') return block;
  return {
    ...block,
    buttons: block.buttons.map((button) => ({ ...button, values: { 'as-of': asOf, ...button.values } })),
  };
}
