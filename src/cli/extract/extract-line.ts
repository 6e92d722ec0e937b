import { UserError } from '../../core/errors.ts';
import type { TraceStep } from '../../extract/trace.ts';
import { extractFrom, type Reader, readInput } from './extract-input.ts';
import { toTraceLine } from './extract-one.ts';

/** `published`: the day of articles that name none. */
export type LineSettings = { readonly published: string | null; readonly isTraced: boolean };

/** One line of output, and what is said of it on standard error. */
export type ExtractedLine = { readonly output: string; readonly trace: readonly string[]; readonly isRead: boolean };

/** The answer to one line of input; if it cannot be read, an error that says what, where and what was expected. */
export function extractLine(
  reader: Reader,
  line: string,
  number: number,
  { published, isTraced }: LineSettings,
): ExtractedLine {
  let id: unknown = null;
  try {
    const value: unknown = parseJson(line);
    if (typeof value === 'object' && value !== null && 'id' in value) id = value.id;
    const input = readInput(value);
    const steps: TraceStep[] = [];
    const dated = { ...input, published: input.published ?? published };
    const answer = extractFrom(reader, dated, isTraced ? (step) => steps.push(step) : null);
    const text = 'body' in answer ? String(answer.body) : (input.text ?? '');
    const trace = steps.map((step) => `${id ?? number}\t${toTraceLine(step, text)}`);
    return { output: JSON.stringify(answer), trace, isRead: true };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const output = JSON.stringify({ id, error: `line ${number}: ${error.message}; ${error.hint}` });
    return { output, trace: [], isRead: false };
  }
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new UserError('this is not JSON', 'expected one object a line, {"id", "text" or "html", "published"}');
  }
}
