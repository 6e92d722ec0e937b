const LATE_MINUTES = 15;

/** How late a slot is, in words: "2 days", "3 hours"; null for less than 15 minutes. */
export function showLate(at: Temporal.Instant, now: Temporal.Instant): string | null {
  const minutes = Math.floor((now.epochMilliseconds - at.epochMilliseconds) / 60_000);
  if (minutes <= LATE_MINUTES) return null;
  const [count, unit] = inUnits(minutes);
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}

function inUnits(minutes: number): readonly [number, string] {
  if (minutes < 90) return [minutes, 'minute'];
  if (minutes < 36 * 60) return [Math.round(minutes / 60), 'hour'];
  return [Math.round(minutes / (24 * 60)), 'day'];
}
