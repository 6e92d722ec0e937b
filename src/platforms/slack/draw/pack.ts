import type { types } from '@slack/bolt';
import type { Block } from '../../../card/card.ts';
import { BLOCKS_IN_MESSAGE, BLOCKS_TEXT } from '../limits.ts';

/** What one block of a card (null: its title) became; never split across two messages. */
export type Unit = { readonly block: Block | null; readonly blocks: readonly types.KnownBlock[] };

/** Distributes units over as few messages as possible, in order; `kept` blocks and characters of each stay free. */
export function packUnits(units: readonly Unit[], kept: readonly types.KnownBlock[]): readonly (readonly Unit[])[] {
  const pages: Unit[][] = [];
  let count = 0;
  let size = 0;
  for (const unit of units) {
    const added = sizeOfBlocks(unit.blocks);
    if (pages.length === 0 || count + unit.blocks.length > BLOCKS_IN_MESSAGE || size + added > BLOCKS_TEXT) {
      pages.push([]);
      count = kept.length;
      size = sizeOfBlocks(kept);
    }
    pages.at(-1)?.push(unit);
    count += unit.blocks.length;
    size += added;
  }
  return pages;
}

function sizeOfBlocks(blocks: readonly types.KnownBlock[]): number {
  return JSON.stringify(blocks).length;
}
