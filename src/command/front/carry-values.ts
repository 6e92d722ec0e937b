import type { Block, Card, Values } from '../../card/card.ts';

/** Passes values of a question on to the buttons of its answer, if their commands accept them. */
export function carryValues(card: Card, values: Values, canTake: (command: string) => boolean): Card {
  const carry: Carry = (asked) =>
    canTake(asked.command) ? { ...asked, values: { ...values, ...asked.values } } : asked;
  return { ...card, blocks: card.blocks.map((block) => carryInto(block, carry)) };
}

type Carry = <T extends { readonly command: string; readonly values: Values }>(asked: T) => T;

function carryInto(block: Block, carry: Carry): Block {
  switch (block.kind) {
    case 'buttons':
      return { ...block, buttons: block.buttons.map(carry) };
    case 'choice':
      return { ...block, options: block.options.map(carry) };
    case 'pages':
      return carry(block);
    default:
      return block;
  }
}
