/** Parts of a message as one text, a blank line between them; one that an earlier part holds already is left out. */
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

/** With a space before and after, so that no word is found in a longer one. */
function toWords(text: string): string {
  return ` ${text.replaceAll(/\s+/g, ' ').trim()} `;
}
