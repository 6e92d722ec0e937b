import { join } from 'node:path';
import { Tinypool } from 'tinypool';
import { buildEdition } from '../core/editions/build-edition.ts';
import { SourceError } from '../core/errors.ts';
import type { Limits } from './limits.ts';
import type { ThreadOutcome } from './thread.ts';
import { toThreadSettings } from './thread-settings.ts';
import type { EditionRequest } from './work.ts';

/** Builds stories beside the reading of texts: an answer that needs one never waits for a text. */
type EditionWork = { build(request: EditionRequest): Promise<string>; close(): Promise<void> };

const THREAD = join(import.meta.dirname, 'edition-thread.ts');
/** Stories of no more articles are built on this thread: each article takes a millisecond or two. */
const BUILT_INLINE = 20;

export function createEditionWork(limits: Pick<Limits, 'megabytes'>): EditionWork {
  const pool = new Tinypool({ filename: THREAD, name: 'build', maxThreads: 1, ...toThreadSettings(limits) });
  // A thread that dies between two tasks does no harm: the next task gets a new one.
  pool.on('error', () => {});
  return {
    async build(request) {
      const { articles, corrections, asOf } = request;
      if (articles.length <= BUILT_INLINE) return JSON.stringify(buildEdition(articles, corrections, asOf));
      const outcome = await run(pool, request);
      if ('thrown' in outcome) throw outcome.thrown;
      return String(outcome.value);
    },
    close: () => pool.destroy(),
  };
}

async function run(pool: Tinypool, request: EditionRequest): Promise<ThreadOutcome> {
  try {
    return await pool.run(request);
  } catch (cause) {
    throw new SourceError('the thread that builds stories ended', { cause });
  }
}
