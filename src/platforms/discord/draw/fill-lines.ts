import { escapeLineStarts } from '../escape.ts';

// An escape of the first word takes one more character.
const SLACK = 2;
// Parts two bold words that touch, whose four stars would read as text.
const UNSEEN_SPACE = '\u200B';

/** Joins pieces into as few lines as hold them, parting only between pieces; a piece longer than a line is parted last of all. */
export function fillLines(pieces: readonly string[], room: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces.flatMap((piece) => partPiece(piece, room - SLACK))) {
    const joint = line.endsWith('**') && piece.startsWith('**') ? UNSEEN_SPACE : '';
    if (line.length + joint.length + piece.length <= room - SLACK) line += joint + piece;
    else {
      lines.push(line);
      line = piece.trimStart();
    }
  }
  return [...lines, line].filter((text) => text.trim() !== '').map(escapeLineStarts);
}

/** A "word" of thousands of letters: between letters, never inside an escape or a surrogate pair. */
function partPiece(piece: string, room: number): readonly string[] {
  if (piece.length <= room) return [piece];
  const parts: string[] = [];
  let part = '';
  for (const [letter] of piece.matchAll(/\\?[\s\S]/gu)) {
    if (part.length + letter.length > room) {
      parts.push(part);
      part = '';
    }
    part += letter;
  }
  return [...parts, part];
}
