import { daysOfReport, toReportDay } from '../../../core/reports/days-of-report.ts';
import type { ReportNode } from '../../../core/reports/filing-order.ts';
import type { FiledSight } from './filed-sight.ts';
import { COMMON_RUN, type Holder } from './find-holders.ts';

/** An article that may print the same as another, with how many hashes they share. */
export type Candidate = { readonly sight: FiledSight; readonly shared: number };

/** Articles of its story, which are given, and from around its day that share hashes other than stock phrases with an article. */
export function findCandidates(
  { article, published }: ReportNode,
  sketch: readonly number[],
  holders: ReadonlyMap<number, readonly Holder[]>,
): readonly Candidate[] {
  const [first, last] = daysOfReport(toReportDay(published));
  const found = new Map<number, { readonly sight: FiledSight; shared: number }>();
  for (const hash of sketch) {
    const near = (holders.get(hash) ?? []).filter(
      ({ day, sight }) => day >= first && day <= last && sight.article !== article,
    );
    for (const { sight } of splitByRank(near, (holder) => holder.sight).flatMap((some) =>
      some.length > COMMON_RUN ? [] : some,
    )) {
      const known = found.get(sight.article) ?? { sight, shared: 0 };
      known.shared++;
      found.set(sight.article, known);
    }
  }
  return [...found.values()];
}

/** Those whose main story it is, and the others: neither displaces any of the first where only so many are looked at. */
export function splitByRank<T>(some: readonly T[], nodeOf: (one: T) => ReportNode): readonly (readonly T[])[] {
  const isFurther = (one: T) => nodeOf(one).rank > 0;
  return [some.filter((one) => !isFurther(one)), some.filter(isFurther)];
}
