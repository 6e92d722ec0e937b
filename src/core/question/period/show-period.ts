import { showDate } from '../../dates/show/show-date.ts';
import type { Period } from './find-period.ts';

/** ", since 20 July 2016", ", 1 to 10 June 2012", ", 12 July 2012", ", until 3 May 2016"; '' if it is open. */
export function showPeriod({ from, to, asOf }: Period): string {
  const range = showRange(from, to);
  return `${range === '' ? '' : `, ${range}`}${asOf === null ? '' : `, as of ${showDate(asOf)}`}`;
}

function showRange(from: string | null, to: string | null): string {
  if (from === null) return to === null ? '' : `until ${showDate(to)}`;
  if (to === null) return `since ${showDate(from)}`;
  if (from === to) return showDate(from);
  return `${showDate(from)} to ${showDate(to)}`;
}
