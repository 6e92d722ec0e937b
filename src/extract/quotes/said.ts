import type { Quote } from '../../core/quote.ts';
import type { TimeExpression } from '../../core/time.ts';
import type { QuotedRun } from './marks.ts';
import type { Clause } from './sentence-items.ts';

/** When each run was said: a date in its sentence outside the marks ("told diners on Tuesday"). Linear. */
export function findSaid(
  clauses: readonly Clause[],
  times: readonly TimeExpression[],
): ReadonlyMap<QuotedRun, Quote['said']> {
  const said = new Map<QuotedRun, Quote['said']>();
  let next = 0;
  for (const { items } of clauses) {
    const runs = items.flatMap(({ run }) => (run ? [run] : []));
    const from = items[0]?.start ?? 0;
    const to = items.at(-1)?.end ?? 0;
    while (next < times.length && (times[next]?.start ?? 0) < from) next++;
    for (let at = next; at < times.length && (times[at]?.start ?? to) < to; at++) {
      const time = times[at];
      if (
        !time ||
        !/^\d{4}-\d{2}-\d{2}/.test(time.value) ||
        runs.some(({ outer }) => time.start < outer[1] && time.end > outer[0])
      )
        continue;
      for (const run of runs) if (!said.has(run)) said.set(run, { value: time.value, span: [time.start, time.end] });
    }
  }
  return said;
}
