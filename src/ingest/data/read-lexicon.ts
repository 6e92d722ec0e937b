import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Lexicon } from '../../core/lexicon.ts';

/** Reads every list in a lexicon folder (see core/lexicon.ts). Throws if the folder cannot be read. */
export function readLexicon(folder: string): Lexicon {
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return new Map(
    files.map((name) => [name.slice(0, -'.txt'.length), linesOf(readFileSync(join(folder, name), 'utf8'))]),
  );
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line !== '' && !line.startsWith('#'));
}
