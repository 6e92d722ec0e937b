const UNITS: readonly (readonly [string, number])[] = [
  ['day', 24 * 60],
  ['hour', 60],
  ['minute', 1],
];

/** How long ago, in its largest unit, rounded down: "12 days", "1 hour"; under a minute "moments". */
export function showSpan(from: Temporal.Instant, to: Temporal.Instant): string {
  const minutes = from.until(to).total('minutes');
  for (const [unit, size] of UNITS) {
    const count = Math.floor(minutes / size);
    if (count >= 1) return `${count} ${unit}${count === 1 ? '' : 's'}`;
  }
  return 'moments';
}
