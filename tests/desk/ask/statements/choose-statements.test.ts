import { expect, test } from 'vitest';
import type { SourcedQuote } from '../../../../src/core/views/views.ts';
import { chooseStatements } from '../../../../src/desk/ask/statements/choose-statements.ts';

const FILLER =
  'and the council went on to speak at length of boats, of wages, of rain and of the price of bread in spring';

function said(text: string, published: string): SourcedQuote {
  return { passage: { text }, source: { published } } as unknown as SourcedQuote;
}

const LONG = said(`“The ferry is late,” she said, ${FILLER}.`, '2020-05-09');
const SHORT = said('“Nobody needs another ferry next winter,” she said.', '2020-05-02');
const OFF = said('“We shall see about that,” she said.', '2020-05-12');
const SAME_DAY = said(
  '“A ferry that is paid for by all of us sails for all of us, in any weather and on any day,” she said.',
  '2020-05-02',
);

test('those that say little else come before long ones that touch the topic', () => {
  expect(chooseStatements([LONG, SHORT], 'ferry', 1)).toEqual([SHORT]);
});

test('the words of the topic come before none, and the order stays', () => {
  expect(chooseStatements([OFF, LONG, SHORT], 'ferry', 2)).toEqual([LONG, SHORT]);
});

test('another day comes before a second one of the same', () => {
  expect(chooseStatements([LONG, SAME_DAY, SHORT], 'ferry', 2)).toEqual([LONG, SHORT]);
});

test('without a topic the newest stay first', () => {
  expect(chooseStatements([OFF, LONG, SHORT], null, 2)).toEqual([OFF, LONG]);
});
