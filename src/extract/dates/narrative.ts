import type { TimeExpression } from '../../core/dates/time.ts';
import { lastMention } from './focus.ts';
import { createCodeTable } from './pattern/code-table.ts';
import { GENITIVE_MARK, type TimeTokens } from './pattern/tokens.ts';
import type { DateVocabulary } from './pattern/vocabulary.ts';
import type { Context, TimeMatch, TimeMention } from './rule.ts';

const MIN_DATES = 4;

/** Whether a text is a history: it has months and days of past years, and at most a third as often a weekday or "today". */
export function createHistoryTest(vocabulary: DateVocabulary): (tokens: TimeTokens, published: number) => boolean {
  const kindAt = createCodeTable([
    [vocabulary.kind('MONTH') + vocabulary.kind('MONTHABBR'), IS_MONTH],
    [vocabulary.kind('WEEKDAY') + vocabulary.kind('DEICTIC'), IS_PRESENT],
    [vocabulary.kind('YEAR'), IS_YEAR],
  ]);
  // "March 1980", "March 3, 1980"
  const isMonthBefore = (code: string, at: number) => [1, 2, 3].some((back) => kindAt(code, at - back) === IS_MONTH);
  return ({ code, texts }, published) => {
    let past = 0;
    let now = 0;
    for (let at = 0; at < code.length; at++) {
      const kind = kindAt(code, at);
      if (kind === IS_PRESENT) now++;
      if (kind === IS_YEAR && Number(texts[at]) < published && isMonthBefore(code, at)) past++;
    }
    return past >= MIN_DATES && past > 3 * now;
  };
}

const IS_MONTH = 1;
const IS_PRESENT = 2;
const IS_YEAR = 3;

/** Outside a history, a narrative goes on in the year it has named for a sentence. */
const NEXT_SENTENCE = 1;
const TOLD = /^(\d{4})(?:-(\d\d))?(?!\d)/;
const WITH_MONTH = /^\d{4}-\d\d(?!\d)/;
const HALF_YEAR = 6;

/**
 * The year of a month in a narrative: "The war began in March 1980. In September, troops crossed …". Undefined where no past year
 * is told shortly before, or the text has come back to the week of its publication.
 */
export function narrativeYear(month: number, match: TimeMatch, context: Context): number | undefined {
  const { anchor, isHistory, tenseOf, tokens } = context;
  const told = isHistory ? yearInFocus(context) : yearJustTold(match, context);
  if (!anchor || !told) return undefined;
  const [, year = '', before] = TOLD.exec(told.value) ?? [];
  if (Number(year) >= anchor.year) return undefined;
  if (!isHistory && (tenseOf(match.from, match.to) === 'ahead' || tokens.texts[match.to] === GENITIVE_MARK))
    return undefined;
  const isNextYear = before !== undefined && Number(before) - month > HALF_YEAR;
  return Number(year) + (isNextYear ? 1 : 0);
}

/** The year that a history is in. */
export function toldYear(context: Context): number | undefined {
  const told = context.isHistory ? yearInFocus(context) : undefined;
  return told === undefined ? undefined : Number(told.value.slice(0, 'YYYY'.length));
}

/** A bare year near the last full date: "In 1958 …"; one far from it is an aside. */
const ASIDE_YEARS = 3;

/** The date whose year a history is in: the last full one, or a bare year after it. */
function yearInFocus(context: Context): TimeMention | undefined {
  const full = lastMention(context, ({ isYearTold, value }) => isYearTold && WITH_MONTH.test(value));
  const last = lastMention(context, ({ isYearTold, value }) => isYearTold && TOLD.test(value));
  if (!full || !last) return full ?? last;
  const years = Number(last.value.slice(0, 4)) - Number(full.value.slice(0, 4));
  return years > 0 && years <= ASIDE_YEARS ? last : full;
}

function yearJustTold({ from }: TimeMatch, { mentions, tokens }: Context): TimeMention | undefined {
  const last = mentions.at(-1);
  if (!last?.isYearTold || !WITH_MONTH.test(last.value)) return undefined;
  const passed = tokens.sentenceOf(from) - tokens.sentenceOf(last.at);
  return passed <= NEXT_SENTENCE ? last : undefined;
}

const BEGINS_WITH_DIGIT = /^\d/;
const YEARLESS = new Set(['month-day', 'day-month', 'month', 'day-after-and', 'day-before-and', 'day-of-told-month']);

/** How a later time sees one that was read. */
export function toTimeMention(
  { type, value, rule }: TimeExpression,
  { from, to }: TimeMatch,
  { tokens, anchor, isHistory, mentions }: Context,
): TimeMention {
  if (!BEGINS_WITH_DIGIT.test(value)) return { at: from, to, type, value, rule, isYearTold: false };
  const year = value.slice(0, 'YYYY'.length);
  const isSaid = tokens.texts.slice(from, to).includes(year);
  const isInherited = YEARLESS.has(rule) && Number(year) < (anchor?.year ?? 0) - 1;
  const isChained = isInherited && (isHistory || mentions.at(-1)?.isYearTold === true);
  return { at: from, to, type, value, rule, isYearTold: isSaid || isChained };
}
