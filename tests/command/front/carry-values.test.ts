import { expect, test } from 'vitest';
import type { Block, Button, Values } from '../../../src/card/card.ts';
import { carryValues } from '../../../src/command/front/carry-values.ts';

const button: Button = { label: 'Show source', command: 'source', values: { article: 'a' } };
const BLOCKS: readonly Block[] = [
  { kind: 'buttons', buttons: [button] },
  { kind: 'choice', label: 'Show source', options: [button] },
  { kind: 'pages', page: 1, pages: 3, command: 'quote', values: { speaker: 'Anna Berg' } },
];
const CARD = { title: '', tone: 'answer', blocks: BLOCKS } as const;
const asked = (block: Block): readonly Values[] => {
  if (block.kind === 'buttons') return block.buttons.map(({ values }) => values);
  if (block.kind === 'choice') return block.options.map(({ values }) => values);
  return block.kind === 'pages' ? [block.values] : [];
};

test('every button and every page of an answer as of a day asks as of that day', () => {
  const { blocks } = carryValues(CARD, { 'as-of': '2016-07-14' }, () => true);
  expect(blocks.flatMap(asked).map((values) => values['as-of'])).toEqual(['2016-07-14', '2016-07-14', '2016-07-14']);
});

test('what a command does not take is left as it is', () => {
  const { blocks } = carryValues(CARD, { in: '#news' }, (command) => command === 'quote');
  expect(blocks.flatMap(asked).map((values) => values.in)).toEqual([undefined, undefined, '#news']);
});

test('what a button says itself stands', () => {
  const { blocks } = carryValues(CARD, { speaker: 'another', page: 2 }, () => true);
  expect(blocks.flatMap(asked).at(-1)).toEqual({ speaker: 'Anna Berg', page: 2 });
});
