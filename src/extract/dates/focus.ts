import { quarterOf } from './periods.ts';
import type { Context, Mention } from './rule.ts';

/** How many times back a later one may lean on; more would join what no reader joins. */
const REACH = 24;

/** The last time before that fits. */
export function lastMention({ mentions }: Context, fits: (mention: Mention) => boolean): Mention | undefined {
  for (let i = mentions.length - 1; i >= Math.max(0, mentions.length - REACH); i--) {
    const mention = mentions[i];
    if (mention && fits(mention)) return mention;
  }
  return undefined;
}

const QUARTER = /^(\d{4})-(Q[1-4])$/;
const LONG_PERIOD = /^P(?:6|9|12)M$/;

/** A quarter that another is compared with, and one still to come, are not what the text is about. */
const COMPARED = new Set(['year-before', 'year-ago-quarter', 'quarter-in-focus', 'year-and-period']);

/** The quarter the text speaks of, as year and "Q3"; none once it has gone on to "the nine months". */
export function quarterInFocus(context: Context): readonly [year: number, quarter: string] | undefined {
  const { anchor } = context;
  const current = anchor ? `${anchor.year}-Q${quarterOf(anchor.month)}` : '9999';
  const last = lastMention(context, ({ value, rule }) => {
    return LONG_PERIOD.test(value) || (QUARTER.test(value) && !COMPARED.has(rule) && value < current);
  });
  const [, year, quarter = ''] = QUARTER.exec(last?.value ?? '') ?? [];
  return year === undefined ? undefined : [Number(year), quarter];
}
