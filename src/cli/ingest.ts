import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { wallClock } from '../core/clock.ts';
import { SourceError, UserError } from '../core/errors.ts';
import { mapInOrder } from '../core/map-in-order.ts';
import { toAgencies } from '../ingest/agencies.ts';
import { readArticleFile } from '../ingest/read-article-file.ts';
import { readLexicon } from '../ingest/read-lexicon.ts';
import { type Dateline, openDateline } from '../main.ts';
import { countSpareCores } from '../workers/limits.ts';
import { toSafeLine } from './columns.ts';
import { createLog } from './log.ts';
import { createProgress } from './progress.ts';
import { readSettings } from './settings.ts';

const ORIGIN = 'ingest';
const STDIN = 0;
const READABLE = /\.(?:txt|text|md|markdown|html?|xhtml)$/i;

/** Files in memory at once. */
const IN_HAND = 32;

/** `dateline ingest`: articles of one's own, from files, folders or standard input, into the store. */
export function ingestProgram(): Command {
  return new Command('ingest')
    .description('Read articles (text, HTML, Markdown with front matter) into the store')
    .argument('<path...>', 'files or folders; - for standard input')
    .action(async (paths: string[]) => {
      const config = readSettings();
      const agencies = toAgencies(readLexicon(join(config.data, 'lexicon')));
      const log = createLog('error');
      const threads = countSpareCores();
      const dateline = await openDateline({ config, clock: wallClock, isStoryClock: false, log, threads });
      try {
        process.exitCode = await ingest(paths.flatMap(listFiles), agencies, dateline);
      } finally {
        await dateline.close();
      }
    });
}

type Agencies = ReadonlyMap<string, string>;

/** A file that cannot be read is told of, and the rest are read. */
async function ingest(files: readonly string[], agencies: Agencies, dateline: Dateline): Promise<number> {
  const { stdout: output, stderr: errors } = process;
  const progress = createProgress({ total: files.length, clock: wallClock, output, errors });
  let status = 0;
  let done = 0;
  for await (const { file, line, problem } of mapInOrder(files, IN_HAND, (file) => tryFile(file, agencies, dateline))) {
    if (line !== null) progress.print(line);
    if (problem !== null) progress.complain(problem);
    if (problem !== null) status = 1;
    done += 1;
    progress.tell(done, file);
  }
  progress.end();
  return status;
}

type Told = { readonly file: string; readonly line: string | null; readonly problem: string | null };

async function tryFile(file: string, agencies: Agencies, dateline: Dateline): Promise<Told> {
  try {
    return { file, line: await ingestFile(file, agencies, dateline), problem: null };
  } catch (error) {
    if (error instanceof UserError) return { file, line: null, problem: `${error.message} ${error.hint}` };
    if (error instanceof SourceError) return { file, line: null, problem: `${file}: ${error.message}.` };
    throw error;
  }
}

async function ingestFile(file: string, agencies: Agencies, { store, library, work }: Dateline): Promise<string> {
  const read = readArticleFile(readContent(file), file, agencies);
  const findings = await work.extract(read);
  const { article, joining } = library.place(read, findings);
  const saved = await store.articles.save(article, findings, ORIGIN, wallClock.now(), joining);
  const joined = article.story === null ? 'joins no story' : `joins ${article.story}`;
  const why = joining.why.length > 0 ? `, because it holds ${joining.why.join(', ')}` : '';
  const report = saved.report === article.id ? '' : `; the same report as article ${saved.report}`;
  return toSafeLine(`${saved.what}: ${article.title} (${article.published ?? 'undated'}) ${joined}${why}${report}`);
}

function listFiles(path: string): readonly string[] {
  if (path === '-' || !statOf(path)?.isDirectory()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => READABLE.test(name))
    .sort()
    .map((name) => join(path, name));
}

function statOf(path: string) {
  return statSync(path, { throwIfNoEntry: false });
}

function readContent(file: string): string {
  try {
    return readFileSync(file === '-' ? STDIN : file, 'utf8');
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new UserError(`${file} cannot be read: ${why}.`, 'Expected a file, a folder, or - for standard input.');
  }
}
