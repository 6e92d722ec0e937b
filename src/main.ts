import { listCommands, RESERVED } from '../commands/index.ts';
import manifest from '../package.json' with { type: 'json' };
import { createFront } from './command/front/create-front.ts';
import type { Front } from './command/front/front.ts';
import type { DeskHere } from './command/front/front-parts.ts';
import type { Config } from './config/read-config.ts';
import type { Workspace } from './core/channels/channel.ts';
import { OWN_WORKSPACE, toWorkspaceName } from './core/channels/workspace-name.ts';
import type { Clock } from './core/clock.ts';
import { StoreError } from './core/errors.ts';
import { keepLatest } from './core/keep-latest.ts';
import type { Log } from './core/log.ts';
import { createDelivery, type DeliveryParts } from './delivery/delivery.ts';
import { createPostKey } from './delivery/post-key.ts';
import type { Sender } from './delivery/sender.ts';
import { createDesk } from './desk/create-desk.ts';
import type { Desk } from './desk/desk.ts';
import { createDesks, type Desks } from './desk/desks.ts';
import { createEditions } from './desk/editions/create-editions.ts';
import { bringFiles } from './desk/library/bring-files.ts';
import { createLibrary, type Library } from './desk/library/library.ts';
import { shareFiles } from './desk/library/share-files.ts';
import type { OpenedDesk } from './desk/opened-desk.ts';
import { createPeopleBook } from './desk/people/people-book.ts';
import { createFollowing } from './desk/read/create-following.ts';
import { createAlikePages } from './desk/read/poll/alike-pages.ts';
import { withQuota } from './desk/read/with-quota.ts';
import { createTelling } from './desk/tell/create-telling.ts';
import { findLexicon } from './ingest/data/find-lexicon.ts';
import { loadData } from './ingest/data/load-data.ts';
import { readLexicon } from './ingest/data/read-lexicon.ts';
import { resolveHost } from './ingest/fetch/address/resolve-host.ts';
import { createFetch } from './ingest/fetch/create-fetch.ts';
import { toUserAgent } from './ingest/fetch/exchange/user-agent.ts';
import type { Fetch } from './ingest/fetch/result/fetched.ts';
import { FETCH_LIMITS } from './ingest/fetch/result/limits.ts';
import { toAgencies } from './ingest/text/agencies.ts';
import { createJobs, type Jobs } from './jobs/jobs.ts';
import { createEditionKeeper, type EditionKeeper } from './jobs/keep-editions.ts';
import { createPoller, type Poller } from './jobs/poll-feeds.ts';
import { createRereader, type Rereader } from './jobs/reread-articles.ts';
import { toSuspensionPost } from './jobs/suspension-post.ts';
import { takeOver } from './jobs/take-over.ts';
import { openStore } from './store/open/open-store.ts';
import type { OpenStore } from './store/port/port.ts';
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
  /** Whether many articles are read at once: each waits a little to be saved with others. */
  readonly isBulk?: boolean;
  /** Whether to check every page of the store before writing to it; otherwise damage only shows when a page is read. */
  readonly isInspected?: boolean;
};

/** The desk, with its store open and data/ read. Platforms and the ticker use it. */
export type Dateline = {
  readonly store: OpenStore;
  /** Of the desk's own workspace. */
  readonly library: Library;
  readonly work: Work;
  readonly front: Front;
  /** Of the desk's own workspace. */
  readonly desk: Desk;
  /** One for each workspace. */
  readonly desks: Desks;
  /** Says that this process is alive, and takes over from processes that are not. */
  takeOver(now: Temporal.Instant): Promise<void>;
  /** Applies what other processes changed on any open desk. */
  reload(): Promise<void>;
  /** Runs everything that is due at an instant, sending through these senders. */
  jobs(senders: readonly Sender[], onOutcome?: DeliveryParts['onOutcome']): Jobs;
  /** Polls the feeds that are due, alongside the jobs; never on a story clock. */
  poller(): Poller;
  /** Reads stored articles again that older rules have read, in the background. */
  rereader(): Rereader;
  /** Builds stories again as they change, in the background. */
  editionKeeper(): EditionKeeper;
  /** Reads data/ again, and tells the front's listeners if commands changed. */
  refresh(): Promise<void>;
  close(): Promise<void>;
};

/** At a hundred articles a second, thirty are saved together. */
const BULK_PAUSE_MS = 300;
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
  isBulk = false,
}: Parts): Promise<Dateline> {
  const store = await openStore({
    file: config.store,
    url: config.databaseUrl,
    isInspected,
    gatherMs: isBulk ? BULK_PAUSE_MS : 0,
  });
  const lexicon = readLexicon(findLexicon(config.data));
  const agencies = toAgencies(lexicon);
  const work = threads ? createWork({ lexicon, threads, limits: LIMITS, isBulk }) : createInlineWork(lexicon);
  const owner = crypto.randomUUID();
  const web = openNetwork({ config, clock });
  const build = (workspace: string): OpenedDesk =>
    buildDesk({ config, clock, isStoryClock, store, work, agencies, web, own: () => desks.own }, workspace);
  const desks = createDesks({
    isShared: config.isSharedDesk,
    build,
    async begin({ workspace, library }) {
      await store.workspaces.open(workspace, clock.now());
      await library.refresh();
    },
  });
  const { desk, library, telling } = desks.own;
  const today = () => toDay(clock.now(), config.zone);
  const hereOf = createHere();
  const front = createFront({
    deskOf: async (workspace: Workspace) => hereOf(await desks.of(toWorkspaceName(workspace))),
    own: hereOf(desks.own),
    moves: telling,
    welcome: async (channel, card) => {
      const post = { key: createPostKey(), channel, card: JSON.stringify(card) };
      await store.workspaces.welcome(toWorkspaceName(channel), post, clock.now());
    },
    onCommandsChanged: desks.onStoriesChanged,
    now: () => clock.now(),
    asOf: isStoryClock ? today : null,
    log,
  });

  async function refresh(): Promise<void> {
    await refreshLibrary(library, log);
    for (const other of desks.opened()) if (other !== desks.own) await refreshLibrary(other.library, log);
  }

  async function reload(): Promise<void> {
    for (const opened of desks.opened()) await opened.library.reload();
  }

  async function close(): Promise<void> {
    await web.close();
    // A text that stalls holds nothing up: its thread is ended.
    await Promise.all([desks.close(), work.close()]);
    await Promise.all(desks.opened().map(({ editions }) => editions.settled()));
    await store.leases.release(`process ${owner}`, owner).catch(() => {});
    await store.close();
  }

  const first = refresh();
  await (threads ? waitAtMost(first, OPEN_ANYWAY_MS, log) : first);
  const jobs: Dateline['jobs'] = (senders, onOutcome) =>
    createJobs({
      store,
      dueOf: async (name) => (await desks.of(name)).telling,
      delivery: createDelivery({ store, senders, clock, log, owner, onOutcome }),
      log,
    });
  const poller = () =>
    createPoller({
      feeds: store.feeds,
      feedsOf: (name) => store.of(name).feeds,
      isShared: config.isSharedDesk,
      pollingOf: async (name) => (await desks.of(name)).following,
      owner,
      clock,
      log,
    });
  return {
    ...{ store, library, work, front, desk, desks, jobs, poller, refresh, reload, close },
    rereader: () => createRereader({ analyses: store.analyses, work, log }),
    editionKeeper: () => createEditionKeeper({ desks: desks.opened, today, log }),
    takeOver: (now) => takeOver({ store, owner, log }, now),
  };
}

const toDay = (now: Temporal.Instant, zone: string) => now.toZonedDateTimeISO(zone).toPlainDate().toString();

/** A desk as the front sees it, the same one each time. */
function createHere(): (opened: OpenedDesk) => DeskHere {
  const known = new WeakMap<OpenedDesk, DeskHere>();
  return (opened) => {
    const commandsOf = keepLatest(listCommands);
    const { desk, library } = opened;
    const here = known.get(opened) ?? { desk, commands: () => commandsOf(library.stories()) };
    known.set(opened, here);
    return here;
  };
}

type Network = { readonly fetch: Fetch; close(): Promise<void> };

function openNetwork({ config, clock }: Pick<Parts, 'config' | 'clock'>): Network {
  let isClosing = false;
  const web = createFetch({
    clock,
    resolve: resolveHost,
    allow: config.allowNetworks,
    userAgent: toUserAgent(manifest.version, config.contact),
    limits: FETCH_LIMITS,
  });
  return {
    // Work that is interrupted by closing did not fail: it starts again next time.
    fetch: async (request) => {
      const fetched = await web.fetch(request);
      return isClosing ? new Promise<never>(() => {}) : fetched;
    },
    async close() {
      isClosing = true;
      await web.close();
    },
  };
}

type BuildParts = Pick<Parts, 'config' | 'clock' | 'isStoryClock'> & {
  readonly store: OpenStore;
  readonly work: Work;
  readonly agencies: ReturnType<typeof toAgencies>;
  readonly web: Network;
  /** The desk that reads the files of data/. */
  readonly own: () => OpenedDesk;
};

/** The desk of one workspace: its library and the three journeys, over what it sees of the store. */
function buildDesk(parts: BuildParts, workspace: string): OpenedDesk {
  const { config, clock, isStoryClock, work, agencies, web } = parts;
  const { workspaces } = parts.store;
  const store = parts.store.of(workspace);
  const isOwn = workspace === OWN_WORKSPACE;
  const library = createLibrary({
    store,
    work,
    bring: isOwn ? bringFiles(() => loadData(config.data, agencies)) : shareFiles(parts.own().library, workspaces),
    reserved: RESERVED,
    now: () => clock.now(),
  });
  const editions = createEditions({ editions: store.editions, work, corrections: () => store.rulings.names() });
  const people = createPeopleBook(editions, () => toDay(clock.now(), config.zone));
  const telling = createTelling({
    editions,
    store,
    people,
    stories: library.stories,
    archived: () => library.allStories().flatMap(({ story, state }) => (state === 'archived' ? [story] : [])),
    zone: config.zone,
    knownAfterDays: isStoryClock ? 1 : 0,
  });
  const following = createFollowing({
    store,
    stories: library.stories,
    prepare: library.prepare,
    fetch: isOwn
      ? web.fetch
      : withQuota(web.fetch, { workspace, workspaces, most: config.fetchesADay, now: () => clock.now() }),
    work,
    agencies,
    random: Math.random,
    isPolling: config.isPolling && !isStoryClock,
    isShared: config.isSharedDesk,
    toSuspensionPost,
    alike: createAlikePages(),
  });
  const desk = createDesk({ store, editions, people, library, telling, following });
  return { workspace, library, telling, following, editions, desk };
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
