import { parseHttpDate } from './http-date.ts';

/** A year: anything longer would mean never, and would overflow a timer. */
const LONGEST_SECONDS = 365 * 24 * 60 * 60;

/** Retry-After in seconds, from seconds or from an HTTP date relative to `now`; null if it is neither. Never negative. */
export function parseRetryAfter(value: string | undefined, now: Temporal.Instant): number | null {
  const text = value?.trim() ?? '';
  if (/^\d+$/.test(text)) return Math.min(Number(text), LONGEST_SECONDS);
  const date = parseHttpDate(text);
  if (date === undefined) return null;
  const seconds = Math.ceil(date.since(now).total('seconds'));
  return Math.min(Math.max(seconds, 0), LONGEST_SECONDS);
}
