import type { TimeExpression } from '../../core/dates/time.ts';
import type { CalendarDate, DayNumber } from './calendar/calendar.ts';
import type { TimeTokens } from './pattern/tokens.ts';
import type { Tense } from './tense/verb-cue.ts';

type TimeType = TimeExpression['type'];

/** How a rule interprets a match; null if a closer look shows that it is not a time. */
export type TimeReading = { readonly type: TimeType; readonly value: string } | null;

/** One family of wordings. Patterns are written as in pattern.ts; `read` sees the match and the text so far. */
export type TimeRule = {
  readonly name: string;
  readonly pattern: string;
  readonly read: (match: TimeMatch, context: Context) => TimeReading;
};

/** The words that matched, by part of the pattern. */
export type TimeMatch = {
  /** The tokens it spans, end exclusive. */
  readonly from: number;
  readonly to: number;
  readonly has: (part: string) => boolean;
  /** The words of a part, in lower case; empty if the part is absent. */
  readonly words: (part: string) => readonly string[];
  /** The value of the first word of one of these kinds in a part. */
  readonly value: (part: string, ...kinds: readonly string[]) => string | undefined;
  /** The value of a word of a kind. */
  readonly lookUp: (kind: string, word: string) => string | undefined;
};

/** A time already read, which a later one may refer to ("a year earlier", "the period"). */
export type TimeMention = {
  readonly at: number;
  /** The token behind its last. */
  readonly to: number;
  readonly type: TimeType;
  readonly value: string;
  readonly rule: string;
  /** Whether its year is said, or known from a year said before it in a narrative. */
  readonly isYearTold: boolean;
};

export type Context = {
  /** The day of publication; null if unknown. */
  readonly anchor: (CalendarDate & { readonly number: DayNumber }) | null;
  readonly tokens: TimeTokens;
  /** In the order of the text. */
  readonly mentions: readonly TimeMention[];
  /** Whether the text tells of years long past, and not of the week it was published in. */
  readonly isHistory: boolean;
  /** Where the clause around a time puts it; undefined if no word says. */
  readonly tenseOf: (from: number, to: number) => Tense | undefined;
  /** The same without degrees: true if it is ahead or perhaps ahead. */
  readonly isAhead: (from: number, to: number) => boolean | undefined;
};

export const date = (value: string): TimeReading => ({ type: 'DATE', value });
export const time = (value: string): TimeReading => ({ type: 'TIME', value });
export const duration = (value: string): TimeReading => ({ type: 'DURATION', value });
export const repeated = (value: string): TimeReading => ({ type: 'SET', value });
