import { DatabaseSync } from 'node:sqlite';

export type Claimed = {
  readonly platform: string;
  readonly channel: string;
  readonly slot: string;
  readonly key: string;
};

export type OpenLedger = {
  /** Every digest that was due and decided. */
  claimed(): readonly Claimed[];
  /** Posts that are not yet there, and those that were given up. */
  posts(): { readonly open: number; readonly dead: number };
  /** Since when, in milliseconds, the longest waiting digest is due or will be; null where none is to come. */
  earliestDue(): number | null;
  /** From now on nothing more is due. */
  pauseAll(): void;
  close(): void;
};

/** What the ledger and the outbox say, straight from the file, beside a bot that uses it. */
export function openLedger(file: string): OpenLedger {
  const database = new DatabaseSync(file, { timeout: 60_000 });
  const claimed = database.prepare(
    `select platform, channel, slot, post as key from occurrences
     join subscriptions on subscriptions.id = occurrences.subscription order by channel, slot`,
  );
  const posts = database.prepare(
    `select count(*) filter (where state in ('waiting', 'sending')) as open,
       count(*) filter (where state = 'dead') as dead from outbox`,
  );
  const earliestDue = database.prepare(`select min(next_at) as at from subscriptions where state = 'active'`);
  return {
    claimed: () => claimed.all() as Claimed[],
    posts: () => {
      const row = posts.get();
      return { open: Number(row?.open), dead: Number(row?.dead) };
    },
    earliestDue: () => {
      const at = earliestDue.get()?.at;
      return typeof at === 'number' ? at : null;
    },
    pauseAll: () => database.exec(`update subscriptions set state = 'paused', version = version + 1`),
    close: () => database.close(),
  };
}
