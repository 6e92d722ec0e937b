import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Tinypool } from 'tinypool';
import { mapInOrder } from '../../core/concurrency/map-in-order.ts';
import type { Lexicon } from '../../core/lexicon.ts';
import { createReader } from './create-reader.ts';
import type { ExtractFlags } from './extract-flags.ts';
import { extractGroup } from './extract-group.ts';
import { readPublished } from './extract-input.ts';
import type { ExtractedLine, LineSettings } from './extract-line.ts';
import { groupLines, type LineGroup } from './group-lines.ts';
import { readChunks } from './read-chunks.ts';
import { splitLines } from './split-lines.ts';

type ExtractLines = { readonly run: (group: LineGroup) => Promise<readonly ExtractedLine[]>; close(): Promise<void> };

const THREAD = join(import.meta.dirname, 'lines-thread.ts');
/** So many groups wait for each thread, so that none is idle and the memory stays bounded. */
const GROUPS_A_THREAD = 3;

/**
 * Reads one JSON object a line and prints one for each, in order, on every core. A line that cannot be read gets an error,
 * and the run continues. Returns the exit status.
 */
export async function extractLines(lexicon: Lexicon, file: string | undefined, flags: ExtractFlags): Promise<number> {
  const settings = { published: readPublished(flags.published), isTraced: flags.trace === true };
  const threads = availableParallelism();
  const extraction = threads > 1 ? onThreads(lexicon, settings, threads) : onThisThread(lexicon, settings);
  let status = 0;
  try {
    const groups = groupLines(splitLines(readChunks(file)));
    for await (const lines of mapInOrder(groups, threads * GROUPS_A_THREAD, extraction.run))
      for (const line of lines) {
        if (!line.isRead) status = 1;
        for (const step of line.trace) process.stderr.write(`${step}\n`);
        // Wait if the reader downstream is slower.
        if (!process.stdout.write(`${line.output}\n`)) await once(process.stdout, 'drain');
      }
  } finally {
    await extraction.close();
  }
  return status;
}

function onThisThread(lexicon: Lexicon, settings: LineSettings): ExtractLines {
  const reader = createReader(lexicon);
  return { run: async (group) => extractGroup(reader, group, settings), close: async () => {} };
}

/** This thread reads its share, the first group too: few articles need no other thread. */
function onThreads(lexicon: Lexicon, settings: LineSettings, threads: number): ExtractLines {
  const here = onThisThread(lexicon, settings);
  let pool: Tinypool | undefined;
  let started = 0;
  return {
    run(group) {
      if (started++ % threads === 0) return here.run(group);
      pool ??= openPool(lexicon, threads - 1);
      return pool.run({ group, settings }, { name: 'readGroup' });
    },
    close: async () => void (await pool?.destroy()),
  };
}

const openPool = (lexicon: Lexicon, threads: number) =>
  new Tinypool({ filename: THREAD, minThreads: 0, maxThreads: threads, workerData: lexicon });
