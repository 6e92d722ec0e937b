import type { EngineFacts } from '../engines/engine.ts';
import type { Analyses } from './analyses.ts';
import type { ArticleStore } from './articles.ts';
import type { DraftStore } from './drafts.ts';
import type { Askings, EditionStore } from './editions.ts';
import type { FeedStore } from './feeds.ts';
import type { HealthPort } from './health.ts';
import type { Leases } from './leases.ts';
import type { Ledger } from './ledger.ts';
import type { NameStore } from './names.ts';
import type { Outbox } from './outbox.ts';
import type { ReplayStore } from './replays.ts';
import type { RulingStore } from './rulings.ts';
import type { StoryStore } from './stories.ts';
import type { InstallationStore } from './workspaces/installations.ts';
import type { Workspaces } from './workspaces/workspaces.ts';
import type { PersonZones } from './workspaces/zones.ts';

/**
 * The store as one workspace sees it: what desk, jobs, delivery and the chats need. Articles, stories, drafts, names,
 * rulings, editions, askings, zones and feeds are this workspace's; ledger, outbox, replays and installations name theirs in every
 * row. Times are passed in; SQL never reads the clock.
 */
export type Store = HealthPort & {
  /** "own", or "slack/T1". */
  readonly workspace: string;
  readonly articles: ArticleStore;
  readonly stories: StoryStore;
  readonly drafts: DraftStore;
  readonly names: NameStore;
  readonly rulings: RulingStore;
  readonly ledger: Ledger;
  readonly outbox: Outbox;
  readonly replays: ReplayStore;
  readonly installations: InstallationStore;
  readonly feeds: FeedStore;
  readonly editions: EditionStore;
  readonly askings: Askings;
  readonly zones: PersonZones;
};

/** The opened store. By itself it is what the desk's own workspace (terminal, browser, data/) sees. */
export type OpenStore = Store & {
  /** The same as another workspace sees it; cheap. */
  of(workspace: string): Store;
  readonly workspaces: Workspaces;
  readonly analyses: Analyses;
  readonly leases: Leases;
  /** Calls back soon after another process changed something ("articles", "stories", "outbox"); returns a function that stops it. */
  listen(onChange: (what: string) => void): () => void;
  /** Its engine's version and how much room it takes, as in "PostgreSQL 18.4". */
  describe(): Promise<EngineFacts>;
  close(): Promise<void>;
};
