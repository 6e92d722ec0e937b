import { sql as raw } from 'kysely';
import type { OpenedEngine } from '../../src/store/engines/opened-engine.ts';
import { openPostgresEngine } from '../../src/store/engines/postgres/connect/open-postgres-engine.ts';
import { openSqliteEngine } from '../../src/store/engines/sqlite/open/open-sqlite-engine.ts';

/** Where the bots keep everything: a SQLite file, or the address of a PostgreSQL database. */
export type ChaosPlace = { readonly file: string; readonly url?: string | null };

export type Claimed = {
  readonly platform: string;
  readonly channel: string;
  readonly slot: string;
  readonly key: string;
};

export type OpenLedger = {
  /** Every digest that was due and decided. */
  claimed(): Promise<readonly Claimed[]>;
  /** Posts that are not yet there, and those that were given up. */
  posts(): Promise<{ readonly open: number; readonly dead: number }>;
  /** Since when, in milliseconds, the longest waiting digest is due or will be; null where none is to come. */
  earliestDue(): Promise<number | null>;
  /** From now on nothing more is due. */
  pauseAll(): Promise<void>;
  close(): Promise<void>;
};

/** What the ledger and the outbox say, straight from the store, beside a bot that uses it. */
export async function openLedger({ file, url }: ChaosPlace): Promise<OpenLedger> {
  const opened: OpenedEngine = url ? await openPostgresEngine(url) : openSqliteEngine(file, false);
  const { sql } = opened;
  return {
    async claimed() {
      const { rows } = await raw<Claimed>`
        select platform, channel, slot, post as key from occurrences
        join subscriptions on subscriptions.id = occurrences.subscription order by channel, slot`.execute(sql);
      return rows;
    },
    async posts() {
      const { rows } = await raw<{ open: number; dead: number }>`
        select count(*) filter (where state in ('waiting', 'sending')) as open,
          count(*) filter (where state = 'dead') as dead from outbox`.execute(sql);
      return { open: Number(rows[0]?.open), dead: Number(rows[0]?.dead) };
    },
    async earliestDue() {
      const { rows } = await raw<{ at: number | null }>`
        select min(next_at) as at from subscriptions where state = 'active'`.execute(sql);
      return rows[0]?.at ?? null;
    },
    async pauseAll() {
      await raw`update subscriptions set state = 'paused', version = version + 1`.execute(sql);
    },
    close: () => opened.close(),
  };
}
