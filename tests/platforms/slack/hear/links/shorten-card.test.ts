import { expect, test } from 'vitest';
import type { Block } from '../../../../../src/card/card.ts';
import { plain } from '../../../../../src/card/parts/leaves/leaves.ts';
import { shortenCard } from '../../../../../src/platforms/slack/hear/links/shorten-card.ts';
import { everyBlock } from '../../../every-block.ts';

const PRESSED = ['buttons', 'choice', 'pages', 'image', 'divider'];

test.each(everyBlock.blocks)('of a card, $kind is shown or left out', (block) => {
  const { blocks } = shortenCard({ ...everyBlock, blocks: [block] });
  const isFile = block.kind === 'text' && block.fileName !== undefined;
  expect(blocks).toEqual(PRESSED.includes(block.kind) || isFile ? [] : [block]);
});

test('three blocks are shown, and five items of a list', () => {
  const items = Array.from({ length: 6 }, (_, n) => [plain(`item ${n}`)]);
  const block: Block = { kind: 'list', items };
  const { blocks } = shortenCard({ title: 'Many', tone: 'answer', blocks: [block, block, block, block] });
  expect(blocks).toEqual(Array(3).fill({ kind: 'list', items: items.slice(0, 5) }));
});

test('who is mentioned, how a question was read and what follows in a thread are left out', () => {
  const card = { ...everyBlock, reading: 'Quotes', ping: 'S1', details: everyBlock.blocks };
  expect(Object.keys(shortenCard(card))).toEqual(['title', 'tone', 'blocks']);
});
