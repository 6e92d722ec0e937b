import { MONTHS } from '../months.ts';

const SEASONS: Readonly<Record<string, string>> = {
  SP: 'spring',
  SU: 'summer',
  FA: 'autumn',
  AU: 'autumn',
  WI: 'winter',
};

/** A TIMEX3 date as people write it, as precise as it is: "1 August 2016", "August 2016", "third quarter of 2016", "weekend of 6 August 2016". */
export function showDate(value: string): string {
  const [, year = '', rest = ''] = /^(\d{4})-?(.*)$/.exec(value) ?? [];
  if (year === '') return value;
  if (rest === '') return year;
  const quarter = /^Q([1-4])$/.exec(rest)?.[1];
  if (quarter) return `${['first', 'second', 'third', 'fourth'][Number(quarter) - 1]} quarter of ${year}`;
  const half = /^H([12])$/.exec(rest)?.[1];
  if (half) return `${half === '1' ? 'first' : 'second'} half of ${year}`;
  const [, week = '', weekend] = /^W(\d{2})(-WE)?$/.exec(rest) ?? [];
  if (week !== '') {
    const days = weekend ? DAYS_TO_SATURDAY : 0;
    return `${weekend ? 'weekend' : 'week'} of ${showDate(dayOfWeek(Number(year), Number(week), days))}`;
  }
  const season = SEASONS[rest];
  if (season) return `${season} ${year}`;
  return showDay(year, rest) ?? value;
}

function showDay(year: string, rest: string): string | undefined {
  const [, month = '', day, time] = /^(\d{2})(?:-(\d{2})(?:T(\d{2}:\d{2}))?)?/.exec(rest) ?? [];
  const name = MONTHS[Number(month) - 1];
  if (!name) return undefined;
  if (!day) return `${name} ${year}`;
  return `${Number(day)} ${name} ${year}${time ? `, ${time}` : ''}`;
}

const DAYS_TO_SATURDAY = 5;

/** A number of days after Monday. ISO 8601: 4 January is always in week 1. */
function dayOfWeek(year: number, week: number, days: number): string {
  const fourth = Temporal.PlainDate.from({ year, month: 1, day: 4 });
  return fourth
    .subtract({ days: fourth.dayOfWeek - 1 })
    .add({ weeks: week - 1, days })
    .toString();
}
