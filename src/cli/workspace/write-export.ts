import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** Prints one JSON object a line, as fast as they are taken. */
export async function writeExport(rows: AsyncIterable<object>): Promise<void> {
  await pipeline(Readable.from(toLines(rows)), process.stdout, { end: false }).catch((error: unknown) => {
    // A closed pipe or a full disk is told by the exit code.
    if (!isOutputError(error)) throw error;
  });
}

async function* toLines(rows: AsyncIterable<object>): AsyncIterable<string> {
  for await (const row of rows) yield `${JSON.stringify(row)}\n`;
}

function isOutputError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'EPIPE' || error.code === 'ENOSPC');
}
