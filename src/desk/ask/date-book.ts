import { type MergedKeyDate, mergeKeyDates } from '../../core/dates/key-date-merge.ts';
import type { Scope } from '../../store/articles.ts';
import type { Store } from '../../store/port.ts';

/** Key dates of a scope, each event once, by date; computed once and cached until any article changes. */
export type DateBook = (scope: Scope) => Promise<readonly MergedKeyDate[]>;

/** How many scopes (a story and a day) are cached. */
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
    // A failure is not cached: the next request tries again.
    dates.catch(() => known.delete(key));
    return dates;
  };
}
