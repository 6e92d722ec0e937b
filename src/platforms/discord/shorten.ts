/** At most this many characters, cut at a word with an ellipsis. For labels and descriptions, never for quotes or names. */
export function shortenForDiscord(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > most / 2 ? space : most - 1).toWellFormed()}…`;
}
