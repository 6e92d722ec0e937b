import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitLines } from '../../../src/cli/extract/split-lines.ts';

async function* inChunks(chunks: readonly string[]) {
  yield* chunks;
}

const linesOf = (chunks: readonly string[]) => Array.fromAsync(splitLines(inChunks(chunks)));

test('the lines that a chunk ends come together, and the rest with the next one', async () => {
  expect(await linesOf(['a\nb\nc', 'd', 'e\n', 'f'])).toEqual([['a', 'b'], ['cde'], ['f']]);
  expect(await linesOf([])).toEqual([]);
});

test('a line ends only at a line feed, wherever the chunks are cut', async () => {
  const text = fc.array(fc.constantFrom('a', '\n', '\r', '\u2028', ' ')).map((parts) => parts.join(''));
  await fc.assert(
    fc.asyncProperty(fc.array(text), async (chunks) => {
      const whole = chunks.join('').split('\n');
      if (whole.at(-1) === '') whole.pop();
      expect((await linesOf(chunks)).flat()).toEqual(whole);
    }),
    { seed: 5 },
  );
});
