import { toCalendarDay } from '../../dates/parse-day.ts';
import type { QuestionWord } from '../question-words.ts';
import { dayNumber, monthNumber } from './calendar-words.ts';
import { addDays, type DayContext, type Days, type ParsedDays, singleDay } from './days.ts';
import { parseDays } from './parse-days.ts';

/** The time a question asks about; null where it is open. */
export type Period = {
  readonly from: string | null;
  readonly to: string | null;
  /** Answer as of this day: "as of 12 July". */
  readonly asOf: string | null;
};

export type FoundPeriod = Period & {
  /** The words that are left without it. */
  readonly rest: readonly QuestionWord[];
  /** Whether words of time were found at all. */
  readonly isGiven: boolean;
};

type Found = { readonly period: Partial<Period>; readonly next: number };
type Rule = (words: readonly string[], at: number, context: DayContext) => Found | undefined;

const OPEN: Period = { from: null, to: null, asOf: null };

/** Takes the words of time out of a question: "since monday", "between 21 and 24 June", "as of 12 July". Linear. */
export function findPeriod(words: readonly QuestionWord[], context: DayContext): FoundPeriod {
  const folded = words.map(({ folded: word, isQuoted }) => (isQuoted ? '' : word));
  const rest: QuestionWord[] = [];
  let period = OPEN;
  let isGiven = false;
  for (let at = 0; at < words.length; ) {
    const topicEnd = endOfDayAsTopic(folded, at, context);
    const found = topicEnd === undefined ? readAt(folded, at, context) : undefined;
    const word = words[at];
    if (topicEnd !== undefined) {
      rest.push(...words.slice(at, topicEnd));
      at = topicEnd;
    } else if (found) {
      period = { ...period, ...found.period };
      isGiven = true;
      at = found.next;
    } else {
      if (word) rest.push(word);
      at++;
    }
  }
  return { ...period, rest, isGiven };
}

const SPOKEN_OF = new Set(['about', 'regarding', 'concerning']);

/** "about August", "about the 1 August target": a day of the calendar that is spoken of. Where it ends; undefined if none is. */
function endOfDayAsTopic(words: readonly string[], at: number, context: DayContext): number | undefined {
  if (!SPOKEN_OF.has(words[at] ?? '')) return undefined;
  const from = words[at + 1] === 'the' ? at + 2 : at + 1;
  return hasMonth(words, from) ? parseDays(words, from, context)?.next : undefined;
}

const readAt: Rule = (words, at, context) => {
  for (const rule of RULES) {
    const found = rule(words, at, context);
    if (found) return found;
  }
  return undefined;
};

const asOf: Rule = (words, at, context) => {
  if (words[at] !== 'as' || !['of', 'at', 'on'].includes(words[at + 1] ?? '')) return undefined;
  const found = parseDays(words, at + 2, { ...context, isAhead: false });
  return found && { period: { asOf: found.days.to }, next: found.next };
};

const RANGE_JOINS: ReadonlyMap<string, readonly string[]> = new Map([
  ['between', ['and']],
  ['from', ['to', 'until', 'till', 'through']],
]);

/** "between 21 and 24 June", "from 1 June to 3 July", "from monday until today" */
const range: Rule = (words, at, context) => {
  const joins = RANGE_JOINS.get(words[at] ?? '');
  if (!joins) return undefined;
  const first = parseDays(words, at + 1, context) ?? dayOfLaterMonth(words, at + 1, context);
  if (!first || !joins.includes(words[first.next] ?? '')) return undefined;
  const last = parseDays(words, first.next + 1, context);
  return last && { period: inOrder(first.days, last.days), next: last.next };
};

/** "21" of "21 and 24 June": the month stands with the second day. */
function dayOfLaterMonth(words: readonly string[], at: number, context: DayContext): ParsedDays | undefined {
  const later = parseDays(words, at + 2, context);
  const day = dayNumber(words[at]);
  if (!later || day === undefined || later.days.from !== later.days.to || !hasMonth(words, at + 2)) return undefined;
  const { year, month } = Temporal.PlainDate.from(later.days.from);
  const first = toCalendarDay(year, month, day);
  return first === undefined ? undefined : { days: singleDay(first), next: at + 1 };
}

function hasMonth(words: readonly string[], at: number): boolean {
  return [at, at + 1, at + 2].some((place) => monthNumber(words[place]) !== undefined);
}

function inOrder(first: Days, last: Days): Partial<Period> {
  return first.from <= last.to ? { from: first.from, to: last.to } : { from: last.from, to: first.to };
}

/** "21-24 June" */
const hyphened: Rule = (words, at, context) => {
  const [first, last, more] = (words[at] ?? '').split(/[-–]/);
  if (more !== undefined || dayNumber(first) === undefined || dayNumber(last) === undefined) return undefined;
  const apart = [first ?? '', 'and', last ?? '', ...words.slice(at + 1, at + 4)];
  const found = range(['between', ...apart], 0, context);
  return found && { period: found.period, next: at + found.next - 3 };
};

const since: Rule = (words, at, context) => {
  const skips = words[at] === 'ever' && words[at + 1] === 'since' ? 2 : words[at] === 'since' ? 1 : 0;
  if (skips === 0) return undefined;
  const found = parseDays(words, at + skips, { ...context, isAhead: false });
  return found && { period: { from: found.days.from }, next: found.next };
};

const after: Rule = (words, at, context) => {
  const found = words[at] === 'after' ? parseDays(words, at + 1, context) : undefined;
  return found && { period: { from: addDays(found.days.to, 1) }, next: found.next };
};

const before: Rule = (words, at, context) => {
  const found = words[at] === 'before' ? parseDays(words, at + 1, context) : undefined;
  return found && { period: { to: addDays(found.days.from, -1) }, next: found.next };
};

const UNTIL = new Set(['until', 'till', 'by', 'through']);

const until: Rule = (words, at, context) => {
  const skips = words[at] === 'up' && words[at + 1] === 'to' ? 2 : UNTIL.has(words[at] ?? '') ? 1 : 0;
  const found = skips > 0 ? parseDays(words, at + skips, context) : undefined;
  return found && { period: { to: found.days.to }, next: found.next };
};

const WITHIN = new Set(['in', 'on', 'during', 'at', 'for', 'over', 'within', 'of', 'from', 'around']);

/** "in June", "on 12 July", "yesterday" */
const inside: Rule = (words, at, context) => {
  const skips = WITHIN.has(words[at] ?? '') ? 1 : 0;
  const found = parseDays(words, at + skips, context);
  return found && { period: found.days, next: found.next };
};

const RULES: readonly Rule[] = [asOf, range, hyphened, since, after, before, until, inside];
