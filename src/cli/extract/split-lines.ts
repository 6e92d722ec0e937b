/**
 * Lines ended by \n alone: node:readline also ends them at U+2028 and U+2029, which a JSON string may hold. A \r before the
 * \n stays, and JSON skips it. Linear, however a line is cut into chunks.
 */
export async function* splitLines(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let begun = '';
  for await (const chunk of chunks) {
    const [first = '', ...others] = chunk.split('\n');
    begun += first;
    for (const next of others) {
      yield begun;
      begun = next;
    }
  }
  if (begun !== '') yield begun;
}
