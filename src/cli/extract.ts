import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Command } from 'commander';
import type { Findings } from '../core/findings.ts';
import { createExtractor, type Extract } from '../extract/extract.ts';
import type { TraceStep } from '../extract/trace.ts';
import { parsePage } from '../ingest/page.ts';
import type { ParsedArticle } from '../ingest/parsed.ts';
import { parsePlainText } from '../ingest/plain-text.ts';
import { readLexicon } from '../ingest/read-lexicon.ts';

type Flags = { ndjson?: boolean; published?: string; trace?: boolean };

/** `dateline extract`: a public interface (articles in, findings out); its shapes are documented in the README. */
export function extractProgram(): Command {
  return new Command('extract')
    .description('Find quotes, dates, people and a summary in an article; print JSON')
    .argument('[file]', 'a text or HTML file; without one, standard input')
    .option('--ndjson', 'many articles, one JSON object a line, from standard input or the file')
    .option('--published <date>', 'the day the article was published, YYYY-MM-DD')
    .option('--trace', 'print which rule added, changed or removed each finding')
    .action(async (file: string | undefined, flags: Flags) => {
      const extract = createExtractor(readLexicon(join(import.meta.dirname, '../../data/lexicon')));
      process.exitCode = flags.ndjson ? await extractLines(extract, file) : extractOne(extract, file, flags);
    });
}

function extractOne(extract: Extract, file: string | undefined, flags: Flags): number {
  const text = readFileSync(file ?? 0, 'utf8');
  const isPage = /^\s*<(?:!doctype|html|\?xml)/i.test(text);
  const parsed = isPage ? parsePage(text, null) : parsePlainText(text);
  if (!parsed) {
    process.stderr.write(`${file ?? 'standard input'}: no article found; expected a text or an HTML page with one\n`);
    return 1;
  }
  const steps: TraceStep[] = [];
  const input = {
    text: isPage ? parsed.text : text,
    title: parsed.title,
    published: flags.published ?? parsed.published,
  };
  const found = extract(input, flags.trace ? (step) => steps.push(step) : null);
  for (const step of steps) process.stderr.write(`${toTraceLine(step, input.text)}\n`);
  process.stdout.write(`${JSON.stringify(toOutput(file ?? '-', parsed, input.published, found, isPage), null, 2)}\n`);
  return 0;
}

function toTraceLine(step: TraceStep, text: string): string {
  const words = JSON.stringify(text.slice(...step.span).slice(0, 80));
  return `${step.family}\t${step.did}\t${step.rule}\t${step.span.join('-')}\t${words}${step.note ? `\t${step.note}` : ''}`;
}

async function extractLines(extract: Extract, file: string | undefined): Promise<number> {
  void file;
  const status = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    const entry = JSON.parse(line);
    const parsed = entry.html ? parsePage(entry.html, entry.url ?? null) : null;
    const text = parsed ? parsed.text : entry.text;
    const published = entry.published ?? parsed?.published ?? null;
    const found = extract({ text, title: entry.title ?? null, published });
    process.stdout.write(
      `${JSON.stringify({ id: entry.id, ...(parsed ? { body: parsed.text } : {}), published, ...found })}\n`,
    );
  }
  return status;
}

function toOutput(
  id: string,
  parsed: ParsedArticle,
  published: string | null,
  found: Findings,
  isPage: boolean,
): object {
  const { title, agency, byline, text } = parsed;
  return { id, title, agency, byline, published, ...(isPage ? { body: text } : {}), ...found };
}
