/**
 * Splits lines only at \n: node:readline also splits at U+2028 and U+2029, which a JSON string may contain. A \r before
 * the \n stays, since JSON ignores it. Takes linear time, whatever the chunks.
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
