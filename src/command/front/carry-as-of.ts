import type { Block, Card, Values } from '../../card/card.ts';

/** An answer as of a day keeps to that day: its buttons ask as of the same day. */
export function carryAsOf(card: Card, asOf: string | null): Card {
  return asOf === null ? card : { ...card, blocks: card.blocks.map((block) => withAsOf(block, asOf)) };
}

function withAsOf(block: Block, asOf: string): Block {
  switch (block.kind) {
    case 'buttons':
      return { ...block, buttons: block.buttons.map((button) => carry(button, asOf)) };
    case 'quote':
      return block.button ? { ...block, button: carry(block.button, asOf) } : block;
    case 'pages':
      return carry(block, asOf);
    default:
      return block;
  }
}

function carry<T extends { readonly values: Values }>(asked: T, asOf: string): T {
  return { ...asked, values: { 'as-of': asOf, ...asked.values } };
}
