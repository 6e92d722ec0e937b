import type { Block, Button, Card } from '../../card/card.ts';
import type { Command } from '../define.ts';
import { isManaging } from './is-managing.ts';

/** A card for somebody who may not manage: without the buttons that would only tell them so. */
export function dropManaging(card: Card, commands: readonly Command[]): Card {
  const isTheirs = ({ command }: Button) => !isManaging(command, commands);
  return { ...card, blocks: card.blocks.flatMap((block) => keepTheirs(block, isTheirs)) };
}

function keepTheirs(block: Block, isTheirs: (button: Button) => boolean): readonly Block[] {
  if (block.kind !== 'buttons') return [block];
  const buttons = block.buttons.filter(isTheirs);
  return buttons.length > 0 ? [{ ...block, buttons }] : [];
}
