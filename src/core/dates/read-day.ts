import { UserError } from '../errors.ts';
import { parseDay } from './parse-day.ts';

const EXPECTED = 'Type a day such as 2016-07-13, 13 July 2016, July 13 2016, today or yesterday.';

/** A day as people type it → YYYY-MM-DD. `where` names the option in the error. */
export function readDay(typed: string, where: string, today: string): string {
  const day = parseDay(typed, today);
  if (day === undefined) throw new UserError(`${where}: “${typed}” is not a date.`, EXPECTED);
  return day;
}
