import type { ArticleStore } from './articles.ts';
import type { DraftStore } from './drafts.ts';
import type { FeedStore } from './feeds.ts';
import type { HealthPort } from './health.ts';
import type { InstallationStore } from './installations.ts';
import type { Ledger } from './ledger.ts';
import type { NameStore } from './names.ts';
import type { Outbox } from './outbox.ts';
import type { StoryStore } from './stories.ts';

/** Everything that desk, jobs, delivery and the chats need from a store. Times are passed in; SQL never reads the clock. */
export type Store = HealthPort & {
  readonly articles: ArticleStore;
  readonly stories: StoryStore;
  readonly drafts: DraftStore;
  readonly names: NameStore;
  readonly ledger: Ledger;
  readonly outbox: Outbox;
  readonly installations: InstallationStore;
  readonly feeds: FeedStore;
  close(): Promise<void>;
};
