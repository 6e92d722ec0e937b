const IN_PATH = /(?:^|[/_-])((?:19|20)\d{2})([/_-]?)(\d{1,2})\2(\d{1,2})(?=[/_.-]|$)/;
const MONTH_NAMES = /\/((?:19|20)\d{2})\/(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\/(\d{1,2})(?=\/)/i;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The day that an address holds ("/2023/11/08/harbour-opens", "/2023-11-08-harbour"); null if it holds none. */
export function findUrlDay(url: string | null): string | null {
  const path = url !== null && URL.canParse(url) ? new URL(url).pathname : '';
  const [, year, , month, day] = IN_PATH.exec(path) ?? [];
  if (year !== undefined && day !== undefined) return toDay(year, Number(month), day);
  const [, namedYear, name = '', namedDay] = MONTH_NAMES.exec(path) ?? [];
  return namedYear === undefined ? null : toDay(namedYear, MONTHS.indexOf(name.toLowerCase()) + 1, namedDay ?? '');
}

function toDay(year: string, month: number, day: string): string | null {
  try {
    const date = { year: Number(year), month, day: Number(day) };
    return Temporal.PlainDate.from(date, { overflow: 'reject' }).toString();
  } catch {
    return null;
  }
}
