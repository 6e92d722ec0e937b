import type { types } from '@slack/bolt';
import { plain } from '../../../card/parts/leaves.ts';
import { toContext } from './context-line.ts';

/** The same blocks with the words of each picture in its place; undefined where there is none. */
export function withoutImages(blocks: readonly types.KnownBlock[]): types.KnownBlock[] | undefined {
  if (!blocks.some(({ type }) => type === 'image')) return undefined;
  return blocks.flatMap((block) => (block.type === 'image' ? toContext([plain(block.alt_text)]) : [block]));
}
