import { listCommands, RESERVED } from '../commands/index.ts';
import manifest from '../package.json' with { type: 'json' };
import { createFront } from './command/front/create-front.ts';
import type { Front } from './command/front/front.ts';
import type { Config } from './config/read-config.ts';
import type { Clock } from './core/clock.ts';
import { StoreError } from './core/errors.ts';
import { keepLatest } from './core/keep-latest.ts';
import type { Log } from './core/log.ts';
import { createDelivery, type DeliveryParts } from './delivery/delivery.ts';
import type { Sender } from './delivery/sender.ts';
import { createDesk } from './desk/create-desk.ts';
import type { Desk } from './desk/desk.ts';
import { createLibrary, type Library } from './desk/library/library.ts';
import { createFollowing } from './desk/read/create-following.ts';
import { createTelling } from './desk/tell/create-telling.ts';
import { findLexicon } from './ingest/data/find-lexicon.ts';
import { loadData } from './ingest/data/load-data.ts';
import { readLexicon } from './ingest/data/read-lexicon.ts';
import { resolveHost } from './ingest/fetch/address/resolve-host.ts';
import { createFetch } from './ingest/fetch/create-fetch.ts';
import { toUserAgent } from './ingest/fetch/exchange/user-agent.ts';
import { FETCH_LIMITS } from './ingest/fetch/result/limits.ts';
import { toAgencies } from './ingest/text/agencies.ts';
import { createJobs, type Jobs } from './jobs/jobs.ts';
import { createPoller, type Poller } from './jobs/poll-feeds.ts';
import { toSuspensionPost } from './jobs/suspension-post.ts';
import { openStore } from './store/open-store.ts';
import type { Store } from './store/port.ts';
import { createWork } from './workers/create-work.ts';
import { createInlineWork } from './workers/inline-work.ts';
import { LIMITS } from './workers/limits.ts';
import type { Work } from './workers/work.ts';

export type Parts = {
  readonly config: Config;
  readonly clock: Clock;
  /** On a story clock, every answer is as of its day. */
  readonly isStoryClock: boolean;
  readonly log: Log;
  /** How many threads may read articles; without it everything is read on this one, which suits a program that answers once. */
  readonly threads?: number;
  /** Whether to check every page of the store before writing to it; otherwise damage only shows when a page is read. */
  readonly isInspected?: boolean;
};

/** The desk, with its store open and data/ read. Platforms and the ticker use it. */
export type Dateline = {
  readonly store: Store;
  readonly library: Library;
  readonly work: Work;
  readonly front: Front;
  readonly desk: Desk;
  /** Runs everything that is due at an instant, sending through these senders. */
  jobs(senders: readonly Sender[], onOutcome?: DeliveryParts['onOutcome']): Jobs;
  /** Polls the feeds that are due, alongside the jobs; never on a story clock. */
  poller(): Poller;
  /** Reads data/ again, and tells the front's listeners if commands changed. */
  refresh(): Promise<void>;
  close(): Promise<void>;
};

/** A desk with much to read answers from what it has read so far. */
const OPEN_ANYWAY_MS = 10_000;

/** The composition root: the only place that knows everything. */
export async function openDateline({
  config,
  clock,
  isStoryClock,
  log,
  threads,
  isInspected = false,
}: Parts): Promise<Dateline> {
  const store = await openStore({ file: config.store, isInspected });
  const lexicon = readLexicon(findLexicon(config.data));
  const agencies = toAgencies(lexicon);
  const work = threads ? createWork({ lexicon, threads, limits: LIMITS }) : createInlineWork(lexicon);
  const library = createLibrary({
    store,
    work,
    load: () => loadData(config.data, agencies),
    reserved: RESERVED,
    now: () => clock.now(),
  });
  const telling = createTelling({
    store,
    stories: library.stories,
    archived: () => library.allStories().flatMap(({ story, state }) => (state === 'archived' ? [story] : [])),
    zone: config.zone,
    knownAfterDays: isStoryClock ? 1 : 0,
  });
  const reading = openReading({ config, clock, isStoryClock, store, library, work, agencies });
  const { following } = reading;
  const desk = createDesk({ store, library, telling, following });
  const today = () => clock.now().toZonedDateTimeISO(config.zone).toPlainDate().toString();
  const commandsOf = keepLatest(listCommands);
  const front = createFront({
    desk,
    moves: telling,
    commands: () => commandsOf(library.stories()),
    onCommandsChanged: library.onChanged,
    now: () => clock.now(),
    asOf: isStoryClock ? today : null,
    log,
  });

  const refresh = () => refreshLibrary(library, log);

  async function close(): Promise<void> {
    await reading.close();
    // A text that stalls holds nothing up: its thread is ended.
    await Promise.all([library.close(), work.close()]);
    await store.close();
  }

  const first = refresh();
  await (threads ? waitAtMost(first, OPEN_ANYWAY_MS, log) : first);
  const jobs: Dateline['jobs'] = (senders, onOutcome) =>
    createJobs({ store, telling, delivery: createDelivery({ store, senders, clock, log, onOutcome }), log });
  const poller = () => createPoller({ feeds: store.feeds, following, clock, log });
  return { store, library, work, front, desk, jobs, poller, refresh, close };
}

type ReadingOf = Pick<Parts, 'config' | 'clock' | 'isStoryClock'> &
  Pick<Dateline, 'store' | 'library' | 'work'> & { readonly agencies: ReturnType<typeof toAgencies> };

/** The use cases of reading, with the network below them. */
function openReading({ config, clock, isStoryClock, store, library, work, agencies }: ReadingOf) {
  let isClosing = false;
  const web = createFetch({
    clock,
    resolve: resolveHost,
    allow: config.allowNetworks,
    userAgent: toUserAgent(manifest.version, config.contact),
    limits: FETCH_LIMITS,
  });
  const following = createFollowing({
    store,
    stories: library.stories,
    prepare: library.prepare,
    // Work that is interrupted by closing did not fail: it starts again next time.
    fetch: async (request) => {
      const fetched = await web.fetch(request);
      return isClosing ? new Promise<never>(() => {}) : fetched;
    },
    work,
    agencies,
    random: Math.random,
    isPolling: config.isPolling && !isStoryClock,
    toSuspensionPost,
  });
  async function close(): Promise<void> {
    isClosing = true;
    await web.close();
  }

  return { following, close };
}

/** Reads data/ again. While the store cannot be written, what was read before is there, and the rest comes later. */
async function refreshLibrary(library: Library, log: Log): Promise<void> {
  try {
    const { added, changed, removed, problems } = await library.refresh();
    log.info({ added, changed, removed, problems: problems.length }, 'data read');
    for (const { message, hint } of problems) log.warn({ problem: message, hint }, 'a file could not be read');
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    log.warn({ problem: error.message, hint: error.hint }, 'what data/ holds could not be stored');
  }
}

/** Logs a failure that comes later, when nobody waits for the result. */
async function waitAtMost(reading: Promise<void>, milliseconds: number, log: Log): Promise<void> {
  reading.catch((error: unknown) => log.error({ error: String(error) }, 'could not read data/'));
  await Promise.race([reading, new Promise((resolve) => setTimeout(resolve, milliseconds).unref())]);
}
