import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hasColor } from '../../../src/cli/show/has-color.ts';
import { renderTerminal } from '../../../src/platforms/terminal/draw/render-terminal.ts';
import { wrapLines } from '../../../src/platforms/terminal/draw/wrap-lines.ts';
import { createPager } from '../../../src/platforms/terminal/pager.ts';
import { everyBlock } from '../every-block.ts';

const SCREEN = { hasColor: true, columns: 60 } as const;

test('every block fits 60 columns, with and without color, and no word is broken', () => {
  const plain = renderTerminal(everyBlock, { ...SCREEN, hasColor: false });
  const words = renderTerminal(everyBlock, { hasColor: false, columns: 10_000 }).split(/\s+/);
  expect(plain.split(/\s+/)).toEqual(words);
  for (const line of plain.split('\n')) expect(line.length <= 60 || !line.trim().includes(' ')).toBe(true);
  const colored = renderTerminal(everyBlock, SCREEN);
  expect(colored).toContain('\u001b[1m');
  expect(stripVTControlCharacters(colored).replaceAll('•', '-')).toBe(plain);
});

test('further lines of an item stand below its words', () => {
  expect(wrapLines('- one two three four five six', 20)).toBe('- one two three four\n  five six');
});

test('any text keeps its words in order', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z]{1,30}$/)), fc.integer({ min: 20, max: 80 }), (words, columns) => {
      const wrapped = wrapLines(words.join(' '), columns);
      expect(wrapped.split(/\s+/)).toEqual(words.join(' ').split(/\s+/));
    }),
  );
});

test.each([
  [{ isTTY: true }, {}, true],
  [{ isTTY: true }, { NO_COLOR: '1' }, false],
  [{ isTTY: true }, { TERM: 'dumb' }, false],
  [{ isTTY: false }, {}, false],
  [{}, {}, false],
])('%o with %o: color %s', (output, env, expected) => {
  expect(hasColor(output, env)).toBe(expected);
});

test('a pager gives a screen at a time and forgets what was dropped', () => {
  const pager = createPager(() => 4);
  pager.open('a\nb\nc');
  expect(pager.next()).toEqual({ text: 'a\nb', hasMore: true });
  expect(pager.isOpen).toBe(true);
  pager.drop();
  expect([pager.isOpen, pager.next()]).toEqual([false, undefined]);
  pager.open('a');
  expect(pager.next()).toEqual({ text: 'a', hasMore: false });
});
