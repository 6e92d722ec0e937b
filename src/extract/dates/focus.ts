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
export function quarterInFocus(context: Context): readonly [year: number, quarter: string] | undefined {
  const { anchor, mentions } = context;
  const current = anchor ? `${anchor.year}-Q${quarterOf(anchor.month)}` : '9999';
  const lately = mentions.slice(-MAX_TIMES_BACK);
  const long = lately.findLastIndex(({ value }) => LONG_PERIOD.test(value));
  const quarters = lately.filter(({ value, rule }) => QUARTER.test(value) && !COMPARED.has(rule));
  const over = quarters.filter(({ value }) => value < current || value.endsWith('X'));
  const told = over.length > 0 ? over : quarters;
  if (lately.lastIndexOf(told.at(-1) ?? NOTHING) < long) return undefined;
  const [, year, quarter = ''] =
    QUARTER.exec(justNamed(told, context) ?? mostTold(withoutAsides(told, context)) ?? '') ?? [];
  return year === undefined ? undefined : [Number(year), quarter];
}

const NOTHING: TimeMention = { at: -1, to: -1, type: 'DATE', value: '', rule: '', isYearTold: false };

/** "in the fiscal first quarter. … for the quarter ended Sept. 29": the number that the company gave it. */
function justNamed(told: readonly TimeMention[], { tokens }: Context): string | undefined {
  const [named, ended] = told.slice(-2);
  if (!named || ended?.rule !== 'quarter-ended') return undefined;
  if (!tokens.texts.slice(named.at, named.at + FISCAL_REACH).some((word) => FISCAL.has(word))) return undefined;
  return tokens.sentenceOf(ended.at) - tokens.sentenceOf(named.at) <= NAMED_BEFORE ? named.value : undefined;
}

const NAMED_BEFORE = 2;
const FISCAL_REACH = 3;
const FISCAL = new Set(['fiscal', 'financial']);

/** "After a flat second quarter": what the text compares with is not its topic, if another quarter is. */
function withoutAsides(told: readonly TimeMention[], { tokens: { texts } }: Context): readonly TimeMention[] {
  const main = told.filter(
    ({ at }) => !texts.slice(Math.max(0, at - ASIDE_REACH), at).some((word) => ASIDES.has(word)),
  );
  return main.length > 0 ? main : told;
}

const ASIDES = new Set(['after', 'since', 'than', 'against']);
const ASIDE_REACH = 3;

function mostTold(told: readonly TimeMention[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { value } of told) counts.set(value, (counts.get(value) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return told.findLast(({ value }) => counts.get(value) === most)?.value;
}
