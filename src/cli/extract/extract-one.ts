import type { TraceStep } from '../../extract/trace.ts';
import type { ExtractFlags } from './extract-flags.ts';
import { extractFrom, type Reader, readPublished } from './extract-input.ts';
import { readChunks } from './read-chunks.ts';

const LOOKS_LIKE_PAGE = /^\ufeff?\s*<(?:!doctype|html|head|body|\?xml|!--)/i;

/** One article from a file or standard input; prints its JSON. Throws a UserError. */
export async function extractOne(reader: Reader, file: string | undefined, flags: ExtractFlags): Promise<number> {
  const published = readPublished(flags.published);
  const content = (await Array.fromAsync(readChunks(file))).join('');
  const steps: TraceStep[] = [];
  const input = LOOKS_LIKE_PAGE.test(content) ? { html: content, published } : { text: content, published };
  const answer = extractFrom(reader, input, flags.trace ? (step) => steps.push(step) : null);
  const text = 'body' in answer ? String(answer.body) : content;
  for (const step of steps) process.stderr.write(`${toTraceLine(step, text)}\n`);
  process.stdout.write(`${JSON.stringify({ id: file ?? '-', ...answer }, null, 2)}\n`);
  return 0;
}

const MAX_TRACE_CHARS = 80;

/** Family, action, rule, span, words, note, candidates: separated by tabs. */
export function toTraceLine({ family, did, rule, span, note, candidates }: TraceStep, text: string): string {
  const words = JSON.stringify(text.slice(...span).slice(0, MAX_TRACE_CHARS));
  const of = candidates ? [candidates.length > 0 ? `of ${candidates.join(', ')}` : 'of nobody'] : [];
  return [family, did, rule, span.join('-'), words, ...(note ? [note] : []), ...of].join('\t');
}
