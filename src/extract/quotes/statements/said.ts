import type { TimeExpression } from '../../../core/dates/time.ts';
import type { Quote } from '../../../core/quotes/quote.ts';
import type { Document } from '../../text/document.ts';
import type { AttributedRun } from '../attribution/inherit.ts';

/** A date farther from the cue than this belongs to something else. */
const MAX_CHARS_FROM_CUE = 45;
const DAY = 10;

/** Finds when a run was said: a day near its cue ("told diners on Tuesday") that is not later than the article. */
export function createSaidFinder(
  { text, published }: Document,
  times: readonly TimeExpression[],
): (run: AttributedRun) => Quote['said'] {
  const days = times.filter(({ value }) => /^\d{4}-\d{2}-\d{2}/.test(value));
  return ({ run, attribution }) => {
    const cue = attribution?.cue;
    if (!cue) return null;
    for (let at = firstFrom(days, cue[0] - MAX_CHARS_FROM_CUE); at < days.length; at++) {
      const time = days[at];
      if (!time || time.start > cue[1] + MAX_CHARS_FROM_CUE) return null;
      const isInside = time.start < run.outer[1] && time.end > run.outer[0];
      if (isInside || !isNear(text, cue, time) || (published && time.value.slice(0, DAY) > published)) continue;
      return { value: time.value, span: [time.start, time.end] };
    }
    return null;
  };
}

/** In the same sentence as the cue, and not a "Thursday's" that belongs to a noun. */
function isNear(text: string, cue: readonly [number, number], { start, end }: TimeExpression): boolean {
  const between = start > cue[1] ? text.slice(cue[1], start) : text.slice(end, cue[0]);
  if (between.length > MAX_CHARS_FROM_CUE || /[.!?\n“”"]/.test(between)) return false;
  return (
    !/^['’]s?\b/.test(text.slice(end, end + 2)) &&
    !/['’]s$/.test(text.slice(start, end)) &&
    !/\bthe\s*$/i.test(text.slice(Math.max(0, start - 5), start))
  );
}

/** Binary search: the first that starts at or after an offset. */
function firstFrom(times: readonly TimeExpression[], place: number): number {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle]?.start ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
