import { type DayNumber, toDayNumber } from './calendar.ts';

/** Easter Sunday of the Gregorian calendar: the anonymous method of 1876, in whole numbers. */
export function easterOf(year: number): DayNumber {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const moonShift = Math.floor((8 * century + 13) / 25);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const march = epact + weekday - 7 * late + 114;
  return toDayNumber(year, Math.floor(march / 31), (march % 31) + 1);
}
