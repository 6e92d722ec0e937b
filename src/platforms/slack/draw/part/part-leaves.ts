import type { Leaf } from '../../../../card/card.ts';
import { plain } from '../../../../card/parts/leaves/leaves.ts';
import { partText } from './part-text.ts';

/** How much JSON one part of a block may become; several fit a message, so that long answers break in good places. */
export const ROOM = 5000;
/** The size of what Block Kit puts around a leaf. */
const AROUND_LEAF = 60;

/** Leaves in groups that fit; only a text longer than a group is split, between words. */
export function partLeaves(leaves: readonly Leaf[]): readonly (readonly Leaf[])[] {
  return gather(leaves.flatMap(partLeaf), sizeOfLeaf);
}

/** Adjacent leaves together as long as they fit. */
export function gather<T>(items: readonly T[], sizeOfItem: (item: T) => number): readonly (readonly T[])[] {
  const groups: T[][] = [];
  let room = 0;
  for (const item of items) {
    const size = sizeOfItem(item);
    if (groups.length === 0 || size > room) {
      groups.push([]);
      room = ROOM;
    }
    groups.at(-1)?.push(item);
    room -= size;
  }
  return groups;
}

export function sizeOfLeaves(leaves: readonly Leaf[]): number {
  return leaves.reduce((sum, leaf) => sum + sizeOfLeaf(leaf), AROUND_LEAF);
}

/** Its length in quoted JSON, where a quote or a line break takes two characters or six. */
export function sizeOf(text: string): number {
  return JSON.stringify(text).length - 2;
}

function partLeaf(leaf: Leaf): readonly Leaf[] {
  if (sizeOfLeaf(leaf) <= ROOM) return [leaf];
  if (leaf.kind === 'moment') return [plain(leaf.at)].flatMap(partLeaf);
  const text = leaf.kind === 'person' ? leaf.name : leaf.text;
  const isBold = leaf.kind === 'bold';
  return partText(text, ROOM - 2 * AROUND_LEAF, sizeOf).map((part) => (isBold ? { ...leaf, text: part } : plain(part)));
}

function sizeOfLeaf(leaf: Leaf): number {
  return AROUND_LEAF + JSON.stringify(leaf).length;
}
