/** An article as filed in a report of a workspace. */
export type ReportNode = {
  readonly article: number;
  readonly id: string;
  /** A report is of one story. */
  readonly story: string | null;
  /** 0 if that is the article's main story. */
  readonly rank: number;
  /** '' if it has no date. */
  readonly published: string;
  /** When it was first seen, in milliseconds. */
  readonly seenAt: number;
  /** The article that leads its report; null until it is filed. */
  readonly report: number | null;
};

/**
 * The filing order: first those whose main story it is, as they stand in the same reports over all stories; then as they
 * appeared. The first article of a report is its lead.
 */
export function compareFiled(a: ReportNode, b: ReportNode): number {
  return Number(a.rank > 0) - Number(b.rank > 0) || compareAppeared(a, b);
}

/** First published, then first seen, then by id. */
export function compareAppeared(a: ReportNode, b: ReportNode): number {
  return compareText(a.published, b.published) || a.seenAt - b.seenAt || compareText(a.id, b.id);
}

const compareText = (a: string, b: string) => (a < b ? -1 : Number(a > b));
