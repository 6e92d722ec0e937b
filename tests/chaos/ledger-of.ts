import { DatabaseSync } from 'node:sqlite';

export type Claimed = {
  readonly platform: string;
  readonly channel: string;
  readonly slot: string;
  readonly key: string;
};

/** Every digest that the ledger says was due and decided, straight from the file. */
export function readClaimed(file: string): readonly Claimed[] {
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    const rows = database
      .prepare(
        `select platform, channel, slot, post as key from occurrences
         join subscriptions on subscriptions.id = occurrences.subscription order by channel, slot`,
      )
      .all();
    return rows as Claimed[];
  } finally {
    database.close();
  }
}

/** Posts that are not yet there, and those that were given up. */
export function readOpen(file: string): { readonly open: number; readonly dead: number } {
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    const row = database
      .prepare(
        `select count(*) filter (where state in ('waiting', 'sending')) as open,
           count(*) filter (where state = 'dead') as dead from outbox`,
      )
      .get();
    return { open: Number(row?.open), dead: Number(row?.dead) };
  } finally {
    database.close();
  }
}
