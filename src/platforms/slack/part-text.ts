// Where a text may be parted, best first: between paragraphs, sentences, words, letters.
const SEAMS = [/\n\s*\n/g, /(?<=[.!?…]["”’)]*)\s+/g, /\s+/g] as const;

/** A text in as few parts as fit `room`, parted at the best place that does; seams themselves are left out. */
export function partText(text: string, room: number, sizeOf: (text: string) => number): readonly string[] {
  if (sizeOf(text) <= room) return [text];
  const seams = SEAMS.find((seam) => longestPiece(text, seam, sizeOf) <= room);
  return seams ? joinPieces(text, seams, room, sizeOf) : partWords(text, room, sizeOf);
}

function longestPiece(text: string, seam: RegExp, sizeOf: (text: string) => number): number {
  return text.split(seam).reduce((longest, piece) => Math.max(longest, sizeOf(piece)), 0);
}

function joinPieces(text: string, seam: RegExp, room: number, sizeOf: (text: string) => number): readonly string[] {
  const ends = Array.from(text.matchAll(seam), (match) => ({ end: match.index, next: match.index + match[0].length }));
  const parts: string[] = [];
  let start = 0;
  let best: { end: number; next: number } | undefined;
  for (const at of [...ends, { end: text.length, next: text.length }]) {
    if (best && sizeOf(text.slice(start, at.end)) > room) {
      parts.push(text.slice(start, best.end));
      start = best.next;
    }
    best = at;
  }
  return [...parts, text.slice(start)].filter((part) => part !== '');
}

/** A "word" of thousands of letters: between letters, never inside a surrogate pair. */
function partWords(text: string, room: number, sizeOf: (text: string) => number): readonly string[] {
  const parts: string[] = [];
  let part = '';
  let size = 0;
  for (const letter of text) {
    const added = sizeOf(letter);
    if (size + added > room) {
      parts.push(part);
      part = '';
      size = 0;
    }
    part += letter;
    size += added;
  }
  return [...parts, part].filter((rest) => rest !== '');
}
