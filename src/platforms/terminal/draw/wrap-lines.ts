import { stripVTControlCharacters } from 'node:util';

/** Narrower, and nearly every word would stand alone. */
const FEWEST_COLUMNS = 20;
/** "- ", "• ", or what stands indented: its further lines stand below its words. */
const LEAD = /^(?: {2}|- |• )*/;

/** Breaks lines between words, so that each fits the columns; only a word that is longer than a line sticks out. Takes linear time. */
export function wrapLines(text: string, columns: number): string {
  const room = Math.max(columns, FEWEST_COLUMNS);
  return text
    .split('\n')
    .flatMap((line) => wrapLine(line, room))
    .join('\n');
}

function wrapLine(line: string, room: number): readonly string[] {
  if (widthOf(line) <= room) return [line];
  const [lead = ''] = LEAD.exec(line) ?? [];
  const indent = ' '.repeat(lead.length);
  const lines: string[] = [];
  let current = lead;
  let width = lead.length;
  let isEmpty = true;
  for (const word of line.slice(lead.length).split(' ')) {
    const size = widthOf(word);
    if (!isEmpty && width + 1 + size > room) {
      lines.push(current);
      current = indent + word;
      width = indent.length + size;
    } else {
      current += isEmpty ? word : ` ${word}`;
      width += size + (isEmpty ? 0 : 1);
    }
    isEmpty = false;
  }
  return [...lines, current];
}

/** Colors take no columns. */
function widthOf(text: string): number {
  return stripVTControlCharacters(text).length;
}
