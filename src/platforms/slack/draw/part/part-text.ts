// Where a text may be split, best first: between paragraphs, sentences, words, letters.
const SEAMS = [/\n\s*\n/g, /(?<=[.!?…]["”’)]{0,3})\s+/g, /\s+/g] as const;

/** Splits a text into as few parts as fit `room`, at the best places possible, without the separators. `sizeOf` adds up. */
export function partText(text: string, room: number, sizeOf: (text: string) => number): readonly string[] {
  if (sizeOf(text) <= room) return [text];
  const seams = SEAMS.find((seam) => longestPiece(text, seam, sizeOf) <= room);
  return seams ? joinPieces(text, seams, room, sizeOf) : partWords(text, room, sizeOf);
}

function longestPiece(text: string, seam: RegExp, sizeOf: (text: string) => number): number {
  return text.split(seam).reduce((longest, piece) => Math.max(longest, sizeOf(piece)), 0);
}

function joinPieces(text: string, seam: RegExp, room: number, sizeOf: (text: string) => number): readonly string[] {
  const parts: string[] = [];
  let [start, end, size] = [0, 0, 0];
  for (const at of [...seamsOf(text, seam), { end: text.length }]) {
    const added = sizeOf(text.slice(end, at.end));
    if (size > 0 && size + added > room) {
      parts.push(text.slice(start, end));
      start = end + (/^\s*/.exec(text.slice(end, at.end))?.[0].length ?? 0);
      size = 0;
    }
    size += sizeOf(text.slice(Math.max(start, end), at.end));
    end = at.end;
  }
  return [...parts, text.slice(start)].filter((part) => part !== '');
}

function seamsOf(text: string, seam: RegExp): readonly { readonly end: number }[] {
  return Array.from(text.matchAll(seam), ({ index }) => ({ end: index }));
}

/** Splits a "word" of thousands of letters between letters, never inside a surrogate pair. */
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
