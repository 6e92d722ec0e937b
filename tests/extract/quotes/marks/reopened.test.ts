import { expect, test } from 'vitest';
import { quotesOf } from '../quotes-of.ts';

test('a quotation that opens again where line breaks were lost is one person’s', () => {
  const text =
    'Asked about the port, Ada Pell told reporters: “Yes, I think it is closed. “The board lost its piers and wants them back.” Guards found the pier “unsafe”, a guild spokeswoman said.';
  const [first] = quotesOf(text);
  expect(first?.text).toContain('Yes, I think it is closed.');
  expect(first?.text).toContain('The board lost its piers');
  expect(first?.speaker?.name).toBe('Ada Pell');
});

test.each([
  'Ada Pell spoke of a “lost port. Bo Lynch called it “the end of the line”.',
  'Ada Pell: “Yes, it is, said Ada Pell. “No more of it.” It rained.',
])('but not where the narrator speaks between: %s', (text) => {
  expect(quotesOf(text).some(({ text: words }) => /Lynch called|said Ada/.test(words))).toBe(false);
});
