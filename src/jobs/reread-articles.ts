import { giveWay } from '../core/concurrency/give-way.ts';
import { SourceError, StoreError } from '../core/errors.ts';
import type { Log } from '../core/log.ts';
import { RULES } from '../core/rules.ts';
import type { Analyses } from '../store/port/analyses.ts';
import type { Work } from '../workers/work.ts';

export type RereadParts = {
  readonly analyses: Analyses;
  readonly work: Pick<Work, 'prepare'>;
  readonly log: Log;
  /** The version of the rules; another one in tests. */
  readonly rules?: number;
};

export type Rereader = {
  /** Begins if there is something to read again; calling it again does no harm. */
  start(): void;
  /** Settles when nothing is in progress. */
  settled(): Promise<void>;
  /** Ends after the current article. */
  stop(): Promise<void>;
};

/** Few enough that a process that dies has little to do again. */
const ARTICLES_A_LOOK = 20;

/**
 * Reads stored articles again that older rules have read, in the background: each once, whichever process comes first, and
 * one at a time, so that everything else goes on.
 */
export function createRereader({ analyses, work, log, rules = RULES }: RereadParts): Rereader {
  let running: Promise<void> | null = null;
  let isStopped = false;
  let isDone = false;

  async function readAgain(number: number, article: Parameters<Work['prepare']>[0]): Promise<boolean> {
    try {
      const { findings, rows } = await work.prepare(article, { pinned: null, story: null }, []);
      return await analyses.replace(number, { findings, rows, rules });
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
      log.warn({ article: article.id, problem: error.message }, 'an article could not be read again');
      return false;
    }
  }

  async function run(): Promise<void> {
    let count = 0;
    let after = 0;
    while (!isStopped) {
      const older = await analyses.older(rules, after, ARTICLES_A_LOOK);
      if (older.length === 0) break;
      for (const { number, article } of older) {
        if (isStopped) return;
        if (await readAgain(number, article)) count += 1;
        after = number;
        await giveWay();
      }
    }
    isDone = !isStopped;
    if (count > 0) log.info({ count, rules }, 'articles were read again by newer rules');
  }

  return {
    start() {
      if (running || isStopped || isDone) return;
      running = run()
        .catch((error: unknown) => {
          // It is tried again at the next tick.
          if (!(error instanceof StoreError)) log.error({ error: String(error) }, 'articles could not be read again');
        })
        .finally(() => {
          running = null;
        });
    },
    settled: async () => {
      await running;
    },
    async stop() {
      isStopped = true;
      await running;
    },
  };
}
