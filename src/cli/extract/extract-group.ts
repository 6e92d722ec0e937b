import type { Reader } from './extract-input.ts';
import { type ExtractedLine, extractLine, type LineSettings } from './extract-line.ts';
import type { LineGroup } from './group-lines.ts';

/** The answers to a group of lines, in order; empty lines have none. */
export function extractGroup(reader: Reader, { first, lines }: LineGroup, settings: LineSettings): ExtractedLine[] {
  return lines.flatMap((line, at) => (line.trim() === '' ? [] : [extractLine(reader, line, first + at, settings)]));
}
