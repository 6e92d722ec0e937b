const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]{0,6}';
const WEEKDAY = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+)?';
const FORMS = [
  new RegExp(`${WEEKDAY}(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s+(?<month>${MONTH})\\.?,?\\s+(?<year>\\d{4})`, 'i'),
  new RegExp(`${WEEKDAY}(?<month>${MONTH})\\.?\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year>\\d{4})`, 'i'),
  /(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})/,
];

/** Every form has a year, and few lines have one: a quick look before the forms are tried. */
const YEAR = /\d{4}/;

/** A day in a line, as YYYY-MM-DD, and its words; undefined if there is none. */
export function parseDateIn(line: string): { readonly date: string; readonly words: string } | undefined {
  if (!YEAR.test(line)) return undefined;
  for (const form of FORMS) {
    const match = form.exec(line);
    const date = match?.groups && toDay(match.groups);
    if (match && date) return { date, words: match[0] };
  }
  return undefined;
}

function toDay({ year = '', month = '', day = '' }: Record<string, string | undefined>): string | undefined {
  const number = /^\d+$/.test(month) ? Number(month) : MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  try {
    return Temporal.PlainDate.from(
      { year: Number(year), month: number, day: Number(day) },
      { overflow: 'reject' },
    ).toString();
  } catch {
    return undefined;
  }
}
