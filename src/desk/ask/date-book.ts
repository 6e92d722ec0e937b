import { type MergedKeyDate, mergeKeyDates } from '../../core/dates/key-date-merge.ts';
import type { Scope } from '../../store/articles.ts';
import type { Store } from '../../store/port.ts';

/** Key dates of a scope, each event once, by date; worked out once and kept until an article comes, changes or goes. */
export type DateBook = (scope: Scope) => Promise<readonly MergedKeyDate[]>;

/** Of stories and days that are asked for, so many are kept. */
const MOST_SCOPES = 50;

export function createDateBook({ articles, ledger }: Pick<Store, 'articles' | 'ledger'>): DateBook {
  let revision = '';
  const known = new Map<string, Promise<readonly MergedKeyDate[]>>();

  async function read({ story, asOf }: Scope): Promise<readonly MergedKeyDate[]> {
    return mergeKeyDates(await articles.keyDates({ story, asOf }));
  }

  return async ({ story, asOf }) => {
    const current = await ledger.revision();
    if (current !== revision || known.size >= MOST_SCOPES) known.clear();
    revision = current;
    const key = JSON.stringify([story, asOf]);
    const dates = known.get(key) ?? read({ story, asOf });
    known.set(key, dates);
    // What failed is read again by the next who asks.
    dates.catch(() => known.delete(key));
    return dates;
  };
}
