import { appendFileSync, chmodSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';

const MAX_LINES_KEPT = 500;

/** Lines typed before, newest first, as readline wants them; empty if there is no file. */
export function loadHistory(file: string): string[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .slice(-MAX_LINES_KEPT)
    .reverse();
}

/** Saves one more line. The prompt works without its history, so a file that cannot be written is ignored. */
export function keepLine(file: string, line: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    // Other users of this machine should not read what was asked.
    appendFileSync(file, `${line}\n`, { mode: 0o600 });
    chmodSync(file, 0o600);
  } catch {
    // the history will be shorter at the next start
  }
}
