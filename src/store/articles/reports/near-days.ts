import { toReportDay } from '../../../core/reports/days-of-report.ts';
import { compareFiled, type ReportNode } from '../../../core/reports/filing-order.ts';

/** Articles whose days span no more than this are looked up together. */
const DAYS_TOGETHER = 14;

/** Articles in groups of near days; undated ones are apart from the others. */
export function toNearDays(nodes: readonly ReportNode[]): readonly (readonly ReportNode[])[] {
  const groups: ReportNode[][] = [];
  let until = Number.NEGATIVE_INFINITY;
  for (const node of nodes.toSorted(compareFiled)) {
    const day = toReportDay(node.published);
    if (day > until) {
      groups.push([]);
      until = day === 0 ? 0 : day + DAYS_TOGETHER;
    }
    groups.at(-1)?.push(node);
  }
  return groups;
}
