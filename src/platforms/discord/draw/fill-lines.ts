import { escapeLineStarts } from '../escape.ts';

// Escaping the first word takes one more character.
const SLACK = 2;
/** Separates two bold words that touch, whose four stars would be shown as text. */
export const UNSEEN_SPACE = '\u200B';

/** Joins pieces into as few lines as possible, splitting only between pieces; splits a piece only if it is longer than a line. */
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

/** Splits a "word" of thousands of letters between letters, never inside an escape or a surrogate pair. */
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
