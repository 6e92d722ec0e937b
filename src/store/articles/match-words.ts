const MOST_WORDS = 32;

/**
 * Words as a user typed them → an FTS5 query that requires all of them; undefined if there is no word. Each is quoted, so
 * that nothing typed is parsed as an operator; "it's" becomes the phrase "it s", as it was indexed.
 */
export function toMatch(typed: string): string | undefined {
  const words = typed
    .split(/\s+/)
    .map((word) => word.match(/[\p{L}\p{M}\p{N}]+/gu))
    .filter((parts) => parts !== null)
    .slice(0, MOST_WORDS);
  return words.length === 0 ? undefined : words.map((parts) => `"${parts.join(' ')}"`).join(' ');
}
