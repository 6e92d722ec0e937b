import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import type { Article } from '../core/article.ts';
import { wallClock } from '../core/clock.ts';
import { UserError } from '../core/errors.ts';
import { createExtractor, type Extract } from '../extract/extract.ts';
import { toAgencies } from '../ingest/agencies.ts';
import { matchStory } from '../ingest/match-story.ts';
import { readArticleFile } from '../ingest/read-article-file.ts';
import { readLexicon } from '../ingest/read-lexicon.ts';
import { type Dateline, openDateline } from '../main.ts';
import { createLog } from './log.ts';
import { readSettings } from './settings.ts';

const ORIGIN = 'ingest';
const STDIN = 0;
const READABLE = /\.(?:txt|text|md|markdown|html?|xhtml)$/i;

type Reader = { readonly extract: Extract; readonly agencies: ReadonlyMap<string, string> };

/** `dateline ingest`: articles of one's own, from files, folders or standard input, into the store. */
export function ingestProgram(): Command {
  return new Command('ingest')
    .description('Read articles (text, HTML, Markdown with front matter) into the store')
    .argument('<path...>', 'files or folders; - for standard input')
    .action(async (paths: string[]) => {
      const config = readSettings();
      const lexicon = readLexicon(join(config.data, 'lexicon'));
      const reader = { extract: createExtractor(lexicon), agencies: toAgencies(lexicon) };
      const log = createLog('error');
      const dateline = await openDateline({ config, clock: wallClock, isStoryClock: false, log });
      try {
        process.exitCode = await ingest(paths.flatMap(listFiles), reader, dateline);
      } finally {
        await dateline.close();
      }
    });
}

/** A file that cannot be read is told of, and the rest are read. */
async function ingest(files: readonly string[], reader: Reader, dateline: Dateline): Promise<number> {
  let status = 0;
  for (const file of files)
    try {
      process.stdout.write(`${await ingestFile(file, reader, dateline)}\n`);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      process.stderr.write(`${error.message} ${error.hint}\n`);
      status = 1;
    }
  return status;
}

async function ingestFile(file: string, { extract, agencies }: Reader, { store, library }: Dateline): Promise<string> {
  const read = readArticleFile(readContent(file), file, agencies);
  const findings = extract(read);
  const match = read.story === null ? matchStory({ ...read, people: findings.people }, library.stories()) : undefined;
  const article: Article = { ...read, story: read.story ?? match?.slug ?? null };
  const saved = await store.articles.save(article, findings, ORIGIN);
  const joined = article.story === null ? 'joins no story' : `joins ${article.story}`;
  const why = match ? `, because it holds ${match.why.join(', ')}` : '';
  return `${saved}: ${article.title} (${article.published ?? 'undated'}) ${joined}${why}`;
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
