import { LONGEST_WAIT_MINUTES, SHORTEST_WAIT_MINUTES } from './plan-wait.ts';

const MINUTES: Readonly<Record<string, number>> = { m: 1, h: 60, d: 24 * 60 };
const EVERY = /^(?:every\s+)?(\d{1,4})?\s*(m|min|mins|minutes?|h|hrs?|hours?|d|days?)$/i;

/** "10m", "2 hours", "every day" → minutes from five to a day; "auto" → null: as news come; undefined if it is neither. */
export function parseEvery(typed: string): number | null | undefined {
  const words = typed.trim();
  if (/^(?:auto(?:matic(?:ally)?)?|default)$/i.test(words)) return null;
  const [, count = '1', unit = ''] = EVERY.exec(words) ?? [];
  const minutes = Number(count) * (MINUTES[unit.charAt(0).toLowerCase()] ?? Number.NaN);
  return minutes >= SHORTEST_WAIT_MINUTES && minutes <= LONGEST_WAIT_MINUTES ? minutes : undefined;
}

/** 90 → "90 minutes", 120 → "2 hours" */
export function showEvery(minutes: number): string {
  const [count, unit] = minutes % 60 === 0 ? [minutes / 60, 'hour'] : [minutes, 'minute'];
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}
