import type { SourcedTelling } from '../tellings/telling.ts';

/** The one order of tellings, however they arrive: by day of publication, report, article and place in its text. */
export function byPublication(a: SourcedTelling, b: SourcedTelling): number {
  return (
    compareText(a.published, b.published) ||
    compareText(a.report, b.report) ||
    compareText(a.article, b.article) ||
    a.span[0] - b.span[0] ||
    compareText(a.date, b.date)
  );
}

const compareText = (a: string, b: string) => (a < b ? -1 : Number(a > b));
