import type { types } from '@slack/bolt';
import { plain } from '../../../card/parts/leaves/leaves.ts';
import { toContext } from './context-line.ts';

/** The same blocks with each picture replaced by its description; undefined if there are no pictures. */
export function withoutImages(blocks: readonly types.KnownBlock[]): types.KnownBlock[] | undefined {
  if (!blocks.some(({ type }) => type === 'image')) return undefined;
  return blocks.flatMap((block) => (block.type === 'image' ? toContext([plain(block.alt_text)]) : [block]));
}
