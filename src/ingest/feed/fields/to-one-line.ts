import { CONTROL } from '../xml/xml-marks.ts';

/** Plain text without line breaks, double blanks and characters that XML forbids. */
export function toOneLine(text: string): string {
  return text.replace(CONTROL, '').replace(/\s+/g, ' ').toWellFormed().trim();
}
