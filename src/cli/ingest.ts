import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import type { Caller } from '../command/define.ts';
import { wallClock } from '../core/clock.ts';
import { mapInOrder } from '../core/concurrency/map-in-order.ts';
import { SourceError, UserError } from '../core/errors.ts';
import type { TakenView } from '../core/views/reading-views.ts';
import type { Desk } from '../desk/desk.ts';
import type { FileRead } from '../desk/read/take/reading/read-file.ts';
import { openDateline } from '../main.ts';

import { countCores, countSpareCores } from '../workers/limits.ts';
import { localCaller } from './ask.ts';
import { readWorkspace, workspaceOption } from './in-workspace.ts';
import { isAddress, type ListedFiles, listFiles } from './list-files.ts';
import { readSettings } from './settings.ts';
import { toSafeLine } from './show/columns.ts';
import { createLog } from './show/log.ts';
import { createProgress } from './show/progress.ts';
import { compileFor } from './tune-engine.ts';

const STDIN = 0;

/** How many files are in memory at once, and how many of those that are read are saved together at most. */
const IN_HAND = 32;
const IN_HAND_IN_BULK = 256;

/** `dateline ingest`: adds your own articles to the store, from files, folders, addresses or standard input. */
export function ingestProgram(): Command {
  return new Command('ingest')
    .description('Read articles, feeds and lists of feeds into the store, from files, folders or addresses')
    .argument('<path...>', 'files, folders or web addresses; - for standard input')
    .option('--bulk', 'for many files: faster, with a line for each problem and the counts only')
    .addOption(workspaceOption())
    .action(async (paths: string[], { workspace, bulk = false }: IngestFlags) => {
      const config = readSettings();
      const log = createLog('error');
      const listed = paths.map(listFiles);
      if (bulk) compileFor(listed.reduce((sum, { files }) => sum + files.length, 0));
      const threads = bulk ? countCores() : countSpareCores();
      const dateline = await openDateline({
        config,
        clock: wallClock,
        isStoryClock: false,
        log,
        threads,
        isBulk: bulk,
      });
      try {
        const { desk, editions } = await dateline.desks.of(await readWorkspace(workspace, dateline.store));
        process.exitCode = await ingest(listed, localCaller(config.zone, workspace), desk, bulk);
        // The first question finds its story built.
        await editions.refresh(wallClock.now().toZonedDateTimeISO(config.zone).toPlainDate().toString());
      } finally {
        await dateline.close();
      }
    });
}

/** A file that cannot be read, or is of an unsupported kind, is reported, and the others are still read. */
async function ingest(listed: readonly ListedFiles[], caller: Caller, desk: Desk, isBulk: boolean): Promise<number> {
  const { stdout: output, stderr: errors } = process;
  const files = listed.flatMap((one) => one.files);
  const progress = createProgress({ total: files.length, clock: wallClock, output, errors });
  let status = 0;
  let done = 0;
  const counts = new Map<string, number>();
  const inHand = isBulk ? IN_HAND_IN_BULK : IN_HAND;
  for await (const { file, lines, problems } of mapInOrder(files, inHand, (file) => tryFile(file, caller, desk))) {
    for (const line of lines)
      if (isBulk) count(counts, line);
      else progress.print(line);
    for (const problem of problems) progress.complain(problem);
    if (problems.length > 0) status = 1;
    done += 1;
    progress.tell(done, file);
  }
  for (const { note } of listed) if (note !== null) progress.complain(toSafeLine(note));
  for (const [what, number] of counts) progress.print(`${what}: ${number}`);
  progress.end();
  return status;
}

type IngestFlags = { readonly workspace: string; readonly bulk?: boolean };

/** By the first word of a line: new, changed, same. */
function count(counts: Map<string, number>, line: string): void {
  const [what = line] = line.split(':');
  counts.set(what, (counts.get(what) ?? 0) + 1);
}

type Told = { readonly file: string; readonly lines: readonly string[]; readonly problems: readonly string[] };

async function tryFile(file: string, caller: Caller, desk: Desk): Promise<Told> {
  try {
    return { file, ...toLines(await readOne(file, caller, desk)) };
  } catch (error) {
    if (error instanceof UserError) return { file, lines: [], problems: [`${error.message} ${error.hint}`] };
    if (error instanceof SourceError) return { file, lines: [], problems: [`${file}: ${error.message}.`] };
    throw error;
  }
}

function readOne(file: string, { channel, user }: Caller, desk: Desk): Promise<FileRead> {
  const asker = { channel, user, story: null };
  const now = wallClock.now();
  return isAddress(file)
    ? desk.read.texts.readFrom(file, asker, now)
    : desk.read.texts.readFile(readContent(file), file, asker, now);
}

function toLines(read: FileRead): Omit<Told, 'file'> {
  if (read.kind === 'list') {
    const { added, known } = read.list;
    return {
      lines: [`Now following ${added} of ${added + known} feeds; the others were followed already`],
      problems: [],
    };
  }
  return { lines: read.taken.map(toLine), problems: read.problems };
}

function toLine({ saved, source, joins }: TakenView): string {
  return toSafeLine(`${saved}: ${source.title} (${source.published ?? 'undated'}) ${joins}`);
}

function readContent(file: string): string {
  try {
    return readFileSync(file === '-' ? STDIN : file, 'utf8');
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new UserError(`${file} cannot be read: ${why}.`, 'Give a file, a folder, or - for standard input.');
  }
}
