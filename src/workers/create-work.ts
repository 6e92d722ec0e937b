import { join } from 'node:path';
import { Tinypool } from 'tinypool';
import { SourceError } from '../core/errors.ts';
import type { Lexicon } from '../core/lexicon.ts';
import { createEditionWork } from './edition-work.ts';
import { createInlineWork } from './inline-work.ts';
import { createLanes } from './lanes.ts';
import type { Limits } from './limits.ts';
import { createTogether } from './prepare-together.ts';
import type { ThreadOutcome } from './thread.ts';
import { toThreadSettings } from './thread-settings.ts';
import type { Work } from './work.ts';

export type WorkParts = {
  readonly lexicon: Lexicon;
  /** How many threads at most; each starts when there is work for it. */
  readonly threads: number;
  readonly limits: Limits;
  /** Many articles are coming: none of them is read on this thread, which has enough to do with saving. */
  readonly isBulk?: boolean;
};

const THREAD = join(import.meta.dirname, 'thread.ts');
const MOST_WAITING = 10_000;
/** Shorter texts are read inline: on one core 457 characters take 0.17 ms, a round trip to a thread 0.45 ms. */
const INLINE_CHARACTERS = 500;

type Call = Exclude<keyof Work, 'close' | 'buildEdition' | 'prepare'>;
type Result<Name extends Call> = Awaited<ReturnType<Work[Name]>>;

/** Work on separate threads, so that commands are answered immediately in the meantime. */
export function createWork({ lexicon, threads, limits, isBulk = false }: WorkParts): Work {
  const pool = openPool(lexicon, threads, limits);
  const editors = createEditionWork(limits);
  const takeLane = createLanes(threads, MOST_WAITING);
  let inline: Work | null = null;
  let isClosed = false;

  async function onThread(name: Call | 'prepare', args: readonly unknown[]): Promise<unknown> {
    if (isClosed) throw new SourceError('Dateline is stopping');
    const outcome = await withinLimit(limits.milliseconds, (signal) => pool.run(args, { name, signal }));
    if ('thrown' in outcome) throw outcome.thrown;
    return outcome.value;
  }

  async function run<Name extends Call>(name: Name, args: Parameters<Work[Name]>): Promise<Result<Name>> {
    return (await takeLane(() => onThread(name, args))) as Result<Name>;
  }

  const prepare = createTogether(
    takeLane,
    async (articles, stories) => (await onThread('prepare', [articles, stories])) as readonly ThreadOutcome[],
  );

  /** Null if the text is long enough for a thread. */
  function here(text: string): Work | null {
    if (isClosed || isBulk || text.length > INLINE_CHARACTERS) return null;
    inline ??= createInlineWork(lexicon);
    return inline;
  }

  return {
    parseFeed: (text, url) => here(text)?.parseFeed(text, url) ?? run('parseFeed', [text, url]),
    parsePage: (html, url) => here(html)?.parsePage(html, url) ?? run('parsePage', [html, url]),
    parseText: (text) => here(text)?.parseText(text) ?? run('parseText', [text]),
    extract: (article) => here(article.text)?.extract(article) ?? run('extract', [article]),
    prepare: (article, belonging, stories, known) =>
      here(article.text)?.prepare(article, belonging, stories, known) ?? prepare(article, belonging, stories, known),
    buildEdition: (request) => editors.build(request),
    match: (articles, stories) => run('match', [articles, stories]),
    async close() {
      isClosed = true;
      await Promise.all([pool.destroy(), editors.close()]);
    },
  };
}

function openPool(lexicon: Lexicon, threads: number, limits: Limits): Tinypool {
  const pool = new Tinypool({
    filename: THREAD,
    name: 'extract' satisfies Call,
    maxThreads: threads,
    workerData: lexicon,
    ...toThreadSettings(limits),
  });
  // A thread that dies between two tasks does no harm: the next task gets a new one.
  pool.on('error', () => {});
  return pool;
}

/** The pool ends the thread of an aborted task and starts another for the next one. */
async function withinLimit<T>(milliseconds: number, start: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(), milliseconds);
  try {
    return await start(limit.signal);
  } catch (cause) {
    throw new SourceError(limit.signal.aborted ? 'reading took too long' : 'the reading thread ended', { cause });
  } finally {
    clearTimeout(timer);
  }
}
