const HOUR = 60;
const DAY = 24 * HOUR;
const MAX_TTL_MINUTES = 31 * DAY;

const PERIODS: Readonly<Record<string, number>> = {
  hourly: HOUR,
  daily: DAY,
  weekly: 7 * DAY,
  monthly: 30 * DAY,
  yearly: 365 * DAY,
};

type Syndication = { readonly updatePeriod?: string; readonly updateFrequency?: number };

/** How long a feed says it is fresh, in minutes: `<ttl>`, else period over frequency; at most a month. */
export function toTtl(ttl: number | undefined, sy: Syndication | undefined): number | null {
  const period = PERIODS[sy?.updatePeriod?.trim().toLowerCase() ?? ''];
  const frequency = sy?.updateFrequency && sy.updateFrequency > 0 ? sy.updateFrequency : 1;
  const minutes = ttl !== undefined && ttl > 0 ? ttl : period === undefined ? undefined : period / frequency;
  if (minutes === undefined || !Number.isFinite(minutes)) return null;
  return Math.min(MAX_TTL_MINUTES, Math.max(1, Math.round(minutes)));
}
