import type { Transaction } from 'kysely';
import type { Tables } from '../../tables.ts';
import { createCounts } from '../save/counts/create-counts.ts';
import { writeCounts } from '../save/counts/write-counts.ts';
import { countHoldings } from './count-holdings.ts';
import { createStoryFiling } from './file-story.ts';
import type { FiledSight } from './filed-sight.ts';

/** Keeps reports, repeats and counts of a workspace as its sights change within a transaction. A report is of one story. */
export type Refiling = {
  /** Before sights are changed or deleted: takes them out of their reports, and their counts away. */
  leave(sights: readonly FiledSight[]): Promise<void>;
  /** After sights were written, each leading itself: counts them and files them. */
  enter(sights: readonly FiledSight[]): Promise<void>;
  /** Files everything that is waiting, marks what it repeats and writes the counts. */
  finish(): Promise<void>;
};

export function createRefiling(sql: Transaction<Tables>, workspace: number): Refiling {
  const counts = createCounts();
  const filings = new Map<string | null, ReturnType<typeof createStoryFiling>>();

  function filingOf(story: string | null) {
    const filing = filings.get(story) ?? createStoryFiling(sql, { workspace, story }, counts);
    filings.set(story, filing);
    return filing;
  }

  const byStory = (sights: readonly FiledSight[]) => Map.groupBy(sights, ({ story }) => story);

  return {
    async leave(sights) {
      await countHoldings(sql, workspace, { sights, counts, sign: -1 });
      for (const [story, some] of byStory(sights)) await filingOf(story).leave(some);
    },
    async enter(sights) {
      await countHoldings(sql, workspace, { sights, counts, sign: 1 });
      for (const [story, some] of byStory(sights)) filingOf(story).enter(some);
    },
    async finish() {
      for (const filing of filings.values()) await filing.finish();
      await writeCounts(sql, workspace, counts);
    },
  };
}
