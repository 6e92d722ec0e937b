import { type KeptKeyDates, keepKeyDates } from '../../../core/dates/merge/kept-key-dates.ts';
import type { MergedKeyDate } from '../../../core/dates/merge/key-date-merge.ts';
import type { Scope } from '../../../store/port/articles.ts';
import type { Store } from '../../../store/port/port.ts';
import { createRuledDates } from '../../rulings/ruled-dates.ts';

/**
 * Key dates of a scope, each event once, by date, with the team's rulings; kept and brought up by what changed. The same list as long as nothing did.
 */
export type DateBook = (scope: Scope) => Promise<readonly MergedKeyDate[]>;

/** How many scopes (a story and a day) are kept, and how many key dates in all; the ones asked longest ago go first. */
const MOST_SCOPES = 50;
const MOST_DATES_KEPT = 200_000;

type Kept = { revision: string | null; dates: KeptKeyDates; last: Promise<unknown> };

export function createDateBook({ articles, rulings }: Pick<Store, 'articles' | 'rulings'>): DateBook {
  const known = new Map<string, Kept>();

  async function bringUp(kept: Kept, scope: Scope): Promise<void> {
    if (kept.revision === (await articles.revision())) return;
    const { revision, isWhole, articles: ids, keyDates } = await articles.keyDatesSince(scope, kept.revision);
    if (isWhole) kept.dates = keepKeyDates();
    kept.dates.replace(new Set(ids), keyDates);
    kept.revision = revision;
  }

  function tidy(): void {
    let dates = known.values().reduce((sum, kept) => sum + kept.dates.count(), 0);
    for (const [key, kept] of known) {
      if (known.size === 1 || (known.size <= MOST_SCOPES && dates <= MOST_DATES_KEPT)) return;
      known.delete(key);
      dates -= kept.dates.count();
    }
  }

  const toRuled = createRuledDates({ articles, rulings });
  return async ({ story, asOf }) => {
    const key = JSON.stringify([story, asOf]);
    const kept = known.get(key) ?? { revision: null, dates: keepKeyDates(), last: Promise.resolve() };
    known.delete(key);
    known.set(key, kept);
    // A request that comes while it is brought up waits for that; after a failure the next one tries again.
    const current = kept.last.then(() => bringUp(kept, { story, asOf }));
    kept.last = current.catch(() => {});
    await current;
    tidy();
    return toRuled({ story, asOf }, kept.dates.merged());
  };
}
