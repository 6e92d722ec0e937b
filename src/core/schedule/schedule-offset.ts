const UNITS = { d: 'days', w: 'weeks', m: 'months' } as const;

/** How long before a date a reminder is posted. */
export type Offset = { readonly count: number; readonly unit: (typeof UNITS)[keyof typeof UNITS] };

/** "7d", "2w", "1m", "0d". */
export function parseOffset(text: string): Offset | undefined {
  const [, count = '', unit = ''] = /^(\d{1,3})(d|w|m)$/i.exec(text.trim()) ?? [];
  const name = Object.entries(UNITS).find(([letter]) => letter === unit.toLowerCase())?.[1];
  return name ? { count: Number(count), unit: name } : undefined;
}

/** As it is typed: "7d". */
export function showOffset({ count, unit }: Offset): string {
  return `${count}${unit.slice(0, 1)}`;
}

/** Longest first, each once, whatever unit was typed. */
export function sortOffsets(offsets: readonly Offset[]): readonly Offset[] {
  const byLength = new Map(offsets.map((offset) => [daysOf(offset), offset]));
  return [...byLength].sort(([a], [b]) => b - a).map(([, offset]) => offset);
}

function daysOf({ count, unit }: Offset): number {
  return count * { days: 1, weeks: 7, months: 30.5 }[unit];
}

/** The days on which offsets remind of a day (YYYY-MM-DD), soonest first. */
export function reminderDays(day: string, offsets: readonly string[]): readonly string[] {
  const date = Temporal.PlainDate.from(day);
  const days = offsets.flatMap((typed) => {
    const offset = parseOffset(typed);
    return offset ? [date.subtract({ [offset.unit]: offset.count }).toString()] : [];
  });
  return [...new Set(days)].sort();
}
