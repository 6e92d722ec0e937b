import { slotToInstant } from './schedule-slot.ts';

/** Hours of the local day in which nothing is posted; they may cross midnight, such as 22:00 to 07:00. */
export type QuietHours = { readonly from: string; readonly to: string };

/** "22:00-07:00", "22-7", "22:00 to 07:00"; undefined for anything else. */
export function parseQuietHours(text: string): QuietHours | undefined {
  const [, from = '', to = ''] = /^\s*(\d{1,2}(?::\d{2})?)\s*(?:[-–]|to)\s*(\d{1,2}(?::\d{2})?)\s*$/i.exec(text) ?? [];
  const read = { from: parseTime(from), to: parseTime(to) };
  return read.from && read.to && read.from !== read.to ? { from: read.from, to: read.to } : undefined;
}

/** The end of the quiet hours that an instant falls in; undefined outside them. */
export function endOfQuiet(quiet: QuietHours, zone: string, now: Temporal.Instant): Temporal.Instant | undefined {
  const local = now.toZonedDateTimeISO(zone);
  const time = local.toPlainTime().toString({ smallestUnit: 'minute' });
  const isOverMidnight = quiet.from > quiet.to;
  const isQuiet = isOverMidnight ? time >= quiet.from || time < quiet.to : time >= quiet.from && time < quiet.to;
  if (!isQuiet) return undefined;
  const date = local.toPlainDate().add({ days: isOverMidnight && time >= quiet.from ? 1 : 0 });
  return slotToInstant(date.toPlainDateTime(Temporal.PlainTime.from(quiet.to)), zone);
}

function parseTime(text: string): string | undefined {
  const padded = (text.includes(':') || text === '' ? text : `${text}:00`).padStart(5, '0');
  return /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(padded) ? padded : undefined;
}
