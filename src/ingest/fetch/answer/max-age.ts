import type { IncomingHttpHeaders } from 'node:http';
import { parseHttpDate } from './http-date.ts';

/** RFC 9111, 1.2.2: anything larger means "forever". */
const LONGEST_SECONDS = 2 ** 31;

/**
 * For how many seconds an answer is fresh, minus its Age: Cache-Control's max-age, 0 for no-store and no-cache, else
 * Expires relative to Date (or to `now` if there is none). Null if it does not say.
 */
export function parseMaxAge(headers: IncomingHttpHeaders, now: Temporal.Instant): number | null {
  const control = headers['cache-control']?.toLowerCase() ?? '';
  if (/(?:^|,)\s*no-(?:store|cache)\s*(?:$|,)/.test(control)) return 0;
  const [, digits] = /(?:^|,)\s*max-age\s*=\s*"?(\d+)/.exec(control) ?? [];
  const seconds = digits === undefined ? untilExpiry(headers, now) : Number(digits);
  return seconds === null ? null : Math.min(Math.max(seconds - ageOf(headers), 0), LONGEST_SECONDS);
}

/** An invalid Expires ("0", "-1") is in the past (RFC 9111, 5.3). */
function untilExpiry({ expires, date }: IncomingHttpHeaders, now: Temporal.Instant): number | null {
  if (expires === undefined) return null;
  const end = parseHttpDate(expires.trim());
  if (end === undefined) return 0;
  return Math.round(end.since(parseHttpDate(date?.trim() ?? '') ?? now).total('seconds'));
}

function ageOf({ age }: IncomingHttpHeaders): number {
  return age !== undefined && /^\d+$/.test(age) ? Number(age) : 0;
}
