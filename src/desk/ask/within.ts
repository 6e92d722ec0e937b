import { UserError } from '../../core/errors.ts';

const UNITS: Readonly<Record<string, 'days' | 'weeks' | 'months' | 'years'>> = {
  d: 'days',
  w: 'weeks',
  m: 'months',
  y: 'years',
};

/** "10d", "3 weeks" from a day on → the last day of that time, YYYY-MM-DD. Throws a UserError. */
export function readWithin(typed: string, today: string): string {
  const [, count = '', unit = ''] = /^(\d{1,4}) ?(d|w|m|y)[a-z]*$/i.exec(typed.trim()) ?? [];
  const name = UNITS[unit.toLowerCase()];
  if (!name)
    throw new UserError(
      `within: “${typed}” is not a span of time.`,
      'Type days, weeks, months or years: 10d, 3w, 2m, 1y.',
      {
        option: 'within',
        values: ['1w', '1m', '3m'],
      },
    );
  return Temporal.PlainDate.from(today)
    .add({ [name]: Number(count) })
    .toString();
}
