import { quarterOf } from './calendar/periods.ts';
import type { Context, TimeMention } from './rule.ts';

/** How many earlier times a later one may refer back to; a reader would not look further. */
const MAX_TIMES_BACK = 24;

/** The last earlier time that fits. */
export function lastMention({ mentions }: Context, fits: (mention: TimeMention) => boolean): TimeMention | undefined {
  for (let i = mentions.length - 1; i >= Math.max(0, mentions.length - MAX_TIMES_BACK); i--) {
    const mention = mentions[i];
    if (mention && fits(mention)) return mention;
  }
  return undefined;
}

export const QUARTER = /^(\d{4})-(Q[1-4X])$/;
const LONG_PERIOD = /^P(?:6|9|12)M$/;

/** A quarter used for comparison is not the topic of the text; a future one is, if no other is mentioned. */
const COMPARED = new Set(['year-before', 'year-ago-quarter', 'quarter-in-focus', 'year-and-period']);

/**
 * The quarter the text is about, as year and "Q3": the most frequent of those mentioned recently, the latest of equals.
 * "QX" if only its end was told. None once the text has moved on to "the nine months".
 */
export function quarterInFocus({ anchor, mentions }: Context): readonly [year: number, quarter: string] | undefined {
  const current = anchor ? `${anchor.year}-Q${quarterOf(anchor.month)}` : '9999';
  const lately = mentions.slice(-MAX_TIMES_BACK);
  const long = lately.findLastIndex(({ value }) => LONG_PERIOD.test(value));
  const quarters = lately.filter(({ value, rule }) => QUARTER.test(value) && !COMPARED.has(rule));
  const over = quarters.filter(({ value }) => value < current || value.endsWith('X'));
  const told = over.length > 0 ? over : quarters;
  if (lately.lastIndexOf(told.at(-1) ?? NOTHING) < long) return undefined;
  const [, year, quarter = ''] = QUARTER.exec(mostTold(told) ?? '') ?? [];
  return year === undefined ? undefined : [Number(year), quarter];
}

const NOTHING: TimeMention = { at: -1, type: 'DATE', value: '', rule: '', isYearTold: false };

function mostTold(told: readonly TimeMention[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { value } of told) counts.set(value, (counts.get(value) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return told.findLast(({ value }) => counts.get(value) === most)?.value;
}
