import { expect, test } from 'vitest';
import type { Block, Button, Values } from '../../../src/card/card.ts';
import { carryAsOf } from '../../../src/command/front/carry-as-of.ts';

const button: Button = { label: 'Show source', command: 'source', values: { article: 'a' } };
const BLOCKS: readonly Block[] = [
  { kind: 'buttons', buttons: [button] },
  { kind: 'quote', text: 'We wait.', by: [], source: [], button },
  { kind: 'pages', page: 1, pages: 3, command: 'quote', values: { speaker: 'Anna Berg' } },
];
const asked = (block: Block): readonly Values[] => {
  if (block.kind === 'buttons') return block.buttons.map(({ values }) => values);
  if (block.kind === 'quote') return block.button ? [block.button.values] : [];
  return block.kind === 'pages' ? [block.values] : [];
};

test('every button and every page of an answer as of a day asks as of that day', () => {
  const { blocks } = carryAsOf({ title: '', tone: 'answer', blocks: BLOCKS }, '2016-07-14');
  expect(blocks.flatMap(asked).map((values) => values['as-of'])).toEqual(['2016-07-14', '2016-07-14', '2016-07-14']);
});

test('an answer with all that is known is left as it is', () => {
  const card = { title: '', tone: 'answer', blocks: BLOCKS } as const;
  expect(carryAsOf(card, null)).toBe(card);
});
