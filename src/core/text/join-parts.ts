/** Joins parts of a message with blank lines; a part that an earlier one already contains is left out. */
export function joinParts(parts: readonly string[]): string {
  const kept: string[] = [];
  let known = '';
  for (const part of parts.map((one) => one.trim())) {
    const words = toWords(part);
    if (part === '' || known.includes(words)) continue;
    kept.push(part);
    known += words;
  }
  return kept.join('\n\n');
}

/** With a space before and after, so that a word does not match inside a longer one. */
function toWords(text: string): string {
  return ` ${text.replaceAll(/\s+/g, ' ').trim()} `;
}
