import { once } from 'node:events';
import { UserError } from '../../core/errors.ts';
import type { TraceStep } from '../../extract/trace.ts';
import type { ExtractFlags } from './extract-flags.ts';
import { extractFrom, type Reader, readInput, readPublished } from './extract-input.ts';
import { toTraceLine } from './extract-one.ts';
import { readChunks } from './read-chunks.ts';
import { splitLines } from './split-lines.ts';

/** Reads one JSON object a line and prints one for each, in order. A line that cannot be read gets an error, and the run continues. */
export async function extractLines(
  reader: Reader,
  file: string | undefined,
  flags: ExtractFlags,
  onArticle: () => void,
): Promise<number> {
  const published = readPublished(flags.published);
  let status = 0;
  let number = 0;
  for await (const lines of splitLines(readChunks(file))) {
    // To write is slow, so the answers to lines that came together go out together.
    let printed = '';
    for (const line of lines) {
      number += 1;
      if (line.trim() === '') continue;
      const answer = extractLine(reader, line, number, published, flags);
      if ('error' in answer) status = 1;
      onArticle();
      printed += `${JSON.stringify(answer)}\n`;
    }
    // Wait if the reader downstream is slower.
    if (!process.stdout.write(printed)) await once(process.stdout, 'drain');
  }
  return status;
}

function extractLine(
  reader: Reader,
  line: string,
  number: number,
  published: string | null,
  flags: ExtractFlags,
): object {
  let id: unknown = null;
  try {
    const value: unknown = parseJson(line);
    if (typeof value === 'object' && value !== null && 'id' in value) id = value.id;
    const input = readInput(value);
    const steps: TraceStep[] = [];
    const answer = extractFrom(
      reader,
      { ...input, published: input.published ?? published },
      flags.trace ? (step) => steps.push(step) : null,
    );
    for (const step of steps)
      process.stderr.write(
        `${id ?? number}\t${toTraceLine(step, 'body' in answer ? String(answer.body) : (input.text ?? ''))}\n`,
      );
    return answer;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { id, error: `line ${number}: ${error.message}; ${error.hint}` };
  }
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new UserError('this is not JSON', 'expected one object a line, {"id", "text" or "html", "published"}');
  }
}
