import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Config, readConfig } from '../../src/config/read-config.ts';
import { wallClock } from '../../src/core/clock.ts';
import type { Log } from '../../src/core/log.ts';
import { createFollowing } from '../../src/desk/read/create-following.ts';
import type { Following } from '../../src/desk/read/following.ts';
import { createAlikePages } from '../../src/desk/read/poll/alike-pages.ts';
import { readLexicon } from '../../src/ingest/data/read-lexicon.ts';
import type { Fetch } from '../../src/ingest/fetch/result/fetched.ts';
import { toAgencies } from '../../src/ingest/text/agencies.ts';
import { toSuspensionPost } from '../../src/jobs/suspension-post.ts';
import { type Dateline, openDateline } from '../../src/main.ts';
import { countSpareCores } from '../../src/workers/limits.ts';

export const QUIET: Log = { info() {}, warn() {}, error() {} };

const ROOT = join(import.meta.dirname, '../..');

/** A whole desk with the bundled data, in a temporary folder that is removed afterwards. */
export type BenchDesk = {
  readonly dateline: Dateline;
  readonly config: Config;
  /** The desk's reading, with this fetch. */
  readBy(fetch: Fetch): Following;
  close(): Promise<void>;
};

export async function openBenchDesk({
  databaseUrl = null,
}: Partial<Pick<Config, 'databaseUrl'>> = {}): Promise<BenchDesk> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-bench-'));
  for (const part of ['articles', 'lexicon', 'stories'])
    cpSync(join(ROOT, 'data', part), join(folder, 'data', part), { recursive: true });
  const config = { ...readConfig({}, folder), store: join(folder, 'bench.db'), databaseUrl };
  const threads = countSpareCores();
  const dateline = await openDateline({ config, clock: wallClock, isStoryClock: false, log: QUIET, threads });
  const { store, library, work } = dateline;
  const agencies = toAgencies(readLexicon(join(config.data, 'lexicon')));
  const { stories, prepare } = library;
  return {
    dateline,
    config,
    readBy: (fetch) =>
      createFollowing({
        store,
        stories,
        prepare,
        fetch,
        work,
        agencies,
        random: () => 0,
        toSuspensionPost,
        alike: createAlikePages(),
        isPolling: true,
        isShared: true,
      }),
    async close() {
      await dateline.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
