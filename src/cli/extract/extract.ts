import { join } from 'node:path';
import { Command } from 'commander';
import { createExtractor } from '../../extract/extract.ts';
import { readLexicon } from '../../ingest/data/read-lexicon.ts';
import { toAgencies } from '../../ingest/text/agencies.ts';
import { tuneForOneThread } from '../tune-engine.ts';
import type { ExtractFlags } from './extract-flags.ts';
import { extractLines } from './extract-lines.ts';
import { extractOne } from './extract-one.ts';

/** `dateline extract`: a public interface (articles in, findings out); the README describes its shapes. */
export function extractProgram(): Command {
  return new Command('extract')
    .description('Find quotes, dates, people and a summary in an article; print JSON')
    .argument('[file]', 'a text or HTML file; - or nothing for standard input')
    .option('--ndjson', 'read many articles, one JSON object per line; print one line for each, in order')
    .option('--published <date>', 'day the article was published, YYYY-MM-DD')
    .option('--trace', 'print on standard error which rule added, changed or removed each finding')
    .action(async (typed: string | undefined, flags: ExtractFlags) => {
      const file = typed === '-' ? undefined : typed;
      const lexicon = readLexicon(join(import.meta.dirname, '../../../data/lexicon'));
      const reader = { extract: createExtractor(lexicon), agencies: toAgencies(lexicon) };
      process.exitCode = await (flags.ndjson
        ? extractLines(reader, file, flags, tuneForOneThread())
        : extractOne(reader, file, flags));
    });
}
