import { createReadStream } from 'node:fs';
import { UserError } from '../../core/errors.ts';

/** The content of a file (or standard input), chunk by chunk. Throws a UserError if it cannot be read. */
export async function* readChunks(file: string | undefined): AsyncGenerator<string> {
  const input = file === undefined ? process.stdin : createReadStream(file);
  input.setEncoding('utf8');
  try {
    for await (const chunk of input) yield String(chunk);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new UserError(
      `${file ?? 'standard input'} cannot be read: ${why}.`,
      'Give a text or HTML file, or - for standard input.',
    );
  }
}
