/** A parsed five-field cron expression: which minutes of which days. */
export type Cron = {
  /** Ascending. */
  readonly minutes: readonly number[];
  /** Ascending. */
  readonly hours: readonly number[];
  readonly days: ReadonlySet<number>;
  readonly months: ReadonlySet<number>;
  /** 1 is Monday, 7 is Sunday, as Temporal counts. */
  readonly weekdays: ReadonlySet<number>;
  /** Cron's own rule: if both days and weekdays are given, either is enough. */
  readonly isEitherDay: boolean;
};

type Field = { readonly least: number; readonly most: number; readonly names: readonly string[] };

const MINUTE: Field = { least: 0, most: 59, names: [] };
const HOUR: Field = { least: 0, most: 23, names: [] };
const DAY: Field = { least: 1, most: 31, names: [] };
const MONTH: Field = {
  least: 1,
  most: 12,
  names: ['', 'jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
};
/** Sunday is both 0 and 7. */
const WEEKDAY: Field = { least: 0, most: 7, names: ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] };

/** minute hour day-of-month month day-of-week: lists, ranges, steps and English names. */
export function parseCron(text: string): Cron | undefined {
  const fields = text.trim().toLowerCase().split(/\s+/);
  const [minute = '', hour = '', day = '', month = '', weekday = ''] = fields;
  if (fields.length !== 5) return undefined;
  const minutes = parseField(minute, MINUTE);
  const hours = parseField(hour, HOUR);
  const days = parseField(day, DAY);
  const months = parseField(month, MONTH);
  const weekdays = parseField(weekday, WEEKDAY);
  if (!minutes || !hours || !days || !months || !weekdays) return undefined;
  return {
    minutes,
    hours,
    days: new Set(days),
    months: new Set(months),
    weekdays: new Set(weekdays.map((number) => (number === 0 ? 7 : number))),
    isEitherDay: !day.startsWith('*') && !weekday.startsWith('*'),
  };
}

/** Whether the expression has a moment on this day. */
export function isCronDay(cron: Cron, date: Temporal.PlainDate): boolean {
  if (!cron.months.has(date.month)) return false;
  const isDay = cron.days.has(date.day);
  const isWeekday = cron.weekdays.has(date.dayOfWeek);
  return cron.isEitherDay ? isDay || isWeekday : isDay && isWeekday;
}

function parseField(text: string, field: Field): readonly number[] | undefined {
  const parts = text.split(',').map((part) => parsePart(part, field));
  const values = parts.flatMap((part) => part ?? []);
  return parts.every((part) => part !== undefined) ? [...new Set(values)].sort((a, b) => a - b) : undefined;
}

/** "*", "5", "1-5", "mon-fri", each with an optional step: "0-30/10". */
function parsePart(text: string, field: Field): readonly number[] | undefined {
  const [, first = '', last, step] = /^(\*|[a-z0-9]+)(?:-([a-z0-9]+))?(?:\/(\d{1,2}))?$/.exec(text) ?? [];
  const isAll = first === '*';
  const from = isAll ? field.least : parseNumber(first, field);
  const to = isAll ? field.most : last === undefined ? undefined : parseNumber(last, field);
  if (from === undefined || (isAll && last !== undefined) || (last !== undefined && to === undefined)) return undefined;
  const by = step === undefined ? 1 : Number(step);
  const end = to ?? (step === undefined ? from : field.most);
  if (by === 0 || end < from) return undefined;
  return Array.from({ length: Math.floor((end - from) / by) + 1 }, (_, i) => from + i * by);
}

function parseNumber(text: string, { least, most, names }: Field): number | undefined {
  const named = text === '' ? -1 : names.indexOf(text);
  const value = named >= 0 ? named : /^\d{1,2}$/.test(text) ? Number(text) : Number.NaN;
  return value >= least && value <= most ? value : undefined;
}
