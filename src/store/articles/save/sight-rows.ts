import type { Joining } from '../../../core/prepared/joining.ts';
import type { Sight } from './read-before.ts';

/** The rows of one article before and after a change. */
export type SightChange = { readonly before: readonly Sight[]; readonly after: readonly Sight[] };

type Belonging = Omit<Joining, 'pinned'> & { readonly story: string | null };

/** A row for each story of an article, the main one first; one without a story if it belongs to none. */
export function toSights(
  shared: Omit<Sight, 'story' | 'rank' | 'why' | 'weak' | 'report'>,
  { story, why, isWeak, further }: Belonging,
): readonly Sight[] {
  const others = story === null ? [] : further.filter((one) => one.story !== story);
  const distinct = new Map<string | null, Omit<Belonging, 'further'>>([[story, { story, why, isWeak }]]);
  for (const one of others) if (!distinct.has(one.story)) distinct.set(one.story, one);
  return [...distinct.values()].map((one, rank) => ({
    ...shared,
    ...{ rank, story: one.story, why: JSON.stringify(one.why), weak: Number(one.isWeak), report: shared.article },
  }));
}

/** The rows after it, each in the report in which it is filed already, unless it has to be filed again. */
export function withReports({ after }: SightChange, filed: readonly Sight[]): readonly Sight[] {
  return after.map((row) => ({ ...row, report: filed.find((old) => isSame(old, row))?.report ?? row.report }));
}

/** Rows that count no more, or otherwise. */
export function listLeft({ before, after }: SightChange): readonly Sight[] {
  return before.filter((old) => !after.some((row) => isSame(old, row)));
}

/** Rows that have to be counted and filed. */
export function listEntered({ before, after }: SightChange): readonly Sight[] {
  return after.filter((row) => !before.some((old) => isSame(old, row)));
}

const FILED_BY = ['article', 'story', 'rank', 'weak'] as const;
const COMPARED = ['article', 'origin', 'story', 'rank', 'pinned', 'why', 'weak'] as const;

const isSame = (a: Sight, b: Sight) => FILED_BY.every((column) => a[column] === b[column]);

/** Whether any of the rows has to be written. */
export function isRewritten({ before, after }: SightChange): boolean {
  return (
    before.length !== after.length ||
    after.some((row, at) => COMPARED.some((column) => before[at]?.[column] !== row[column]))
  );
}
