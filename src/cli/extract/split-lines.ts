/**
 * Splits lines only at \n: node:readline also splits at U+2028 and U+2029, which a JSON string may contain. A \r before
 * the \n stays, since JSON ignores it. Gives the lines that each chunk ends, together. Takes linear time, whatever the chunks.
 */
export async function* splitLines(chunks: AsyncIterable<string>): AsyncGenerator<readonly string[]> {
  let begun = '';
  for await (const chunk of chunks) {
    const [first = '', ...others] = chunk.split('\n');
    const lines = [begun + first, ...others];
    begun = lines.pop() ?? '';
    if (lines.length > 0) yield lines;
  }
  if (begun !== '') yield [begun];
}
