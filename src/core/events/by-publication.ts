import type { SourcedTelling } from '../tellings/telling.ts';

/**
 * The one order of tellings, however they arrive: by day of publication, report, article and place in its text. A report's lead
 * comes before its copies.
 */
export function byPublication(a: SourcedTelling, b: SourcedTelling): number {
  return (
    compareText(a.published, b.published) ||
    compareText(a.report, b.report) ||
    Number(isLead(b)) - Number(isLead(a)) ||
    compareText(a.article, b.article) ||
    a.span[0] - b.span[0] ||
    compareText(a.date, b.date)
  );
}

const isLead = ({ article, report }: SourcedTelling) => article === report;
const compareText = (a: string, b: string) => (a < b ? -1 : Number(a > b));
