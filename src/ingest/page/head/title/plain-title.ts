import { toPlainLine } from '../../../feed/fields/to-plain-line.ts';

const MARKDOWN = /^#{1,6}\s+|^\*+(?=[^*])|\*+(?=\s|$)|(?<=\s)\*+(?=[^*\s])/g;
const QUOTED = /^(["“])([^"“”]+)(["”])$/;

/** A title as a page declares it → one line of plain text: references decoded, Markdown's marks and outer quotation marks removed. */
export function plainTitle(declared: string): string {
  const line = toPlainLine(declared) ?? '';
  return line.replace(MARKDOWN, '').trim().replace(QUOTED, '$2').trim();
}
