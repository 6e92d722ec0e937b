import { appendFileSync, chmodSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';

const MAX_LINES_KEPT = 500;

/** Lines typed before, newest first, as readline wants them; empty where there is no file. */
export function loadHistory(file: string): string[] {
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .slice(-MAX_LINES_KEPT)
    .reverse();
}

/** Keeps one more line. A prompt works without its history, so a file that cannot be written is let be. */
export function keepLine(file: string, line: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    // Whoever else uses this machine does not read what was asked.
    appendFileSync(file, `${line}\n`, { mode: 0o600 });
    chmodSync(file, 0o600);
  } catch {
    // the next start has a shorter history
  }
}
