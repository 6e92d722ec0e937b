import type { Span } from '../../../core/text/span.ts';
import type { QuotationMark } from './find-marks.ts';

export type PairedMarks = {
  /** The outermost pairs: offsets of the opening and the closing mark. */
  readonly pairs: readonly Span[];
  /** The mark that the paragraph does not close, if it is its last and the only one. */
  readonly unclosed: number | null;
  /** A closing mark that comes first in the paragraph: it can end what the paragraph before left open. */
  readonly firstClose: number | null;
  /** Opening marks that nothing closes before the next mark, which opens too: with that one. */
  readonly reopened: readonly Span[];
};

/**
 * Each closing mark ends the nearest one that is open. So an opening mark that lost its partner encloses nothing,
 * instead of making the next words of the narrator speech. Linear.
 */
export function pairMarks(marks: readonly QuotationMark[]): PairedMarks {
  if (marks.length === 0) return NOTHING_PAIRED;
  const open: number[] = [];
  const pairs: Span[] = [];
  let firstClose: number | null = null;
  for (const [nth, { at, side }] of marks.entries()) {
    const opener = side === 'open' ? undefined : open.pop();
    if (opener !== undefined) pairs.push([opener, at]);
    else if (side !== 'close') open.push(at);
    else if (nth === 0) firstClose = at;
  }
  const [unclosed, ...others] = open;
  const isLast = unclosed !== undefined && others.length === 0 && unclosed === marks.at(-1)?.at;
  const next = new Map(marks.map(({ at }, nth) => [at, marks[nth + 1]]));
  const reopened = open.flatMap((at): readonly Span[] => {
    const after = next.get(at);
    return after?.side === 'open' ? [[at, after.at]] : [];
  });
  return { pairs: outermost(pairs), unclosed: isLast ? unclosed : null, firstClose, reopened };
}

const NOTHING_PAIRED: PairedMarks = { pairs: [], unclosed: null, firstClose: null, reopened: [] };

function outermost(pairs: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const pair of [...pairs].sort((a, b) => a[0] - b[0])) if (pair[0] > (kept.at(-1)?.[1] ?? -1)) kept.push(pair);
  return kept;
}
