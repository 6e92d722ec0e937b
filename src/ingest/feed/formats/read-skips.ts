export type Skips = { readonly skipHours: readonly number[]; readonly skipDays: readonly number[] };

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const NOTHING: Skips = { skipHours: [], skipDays: [] };

/**
 * Hours 0 to 23 and days 1 (Monday) to 7 in which a repaired feed asks not to be polled, in order. RSS 0.91 calls midnight
 * 24. A feed that skips every hour or every day is ignored. Parsed here, as feedsmith 3.0.1 loses a single hour.
 */
export function readSkips(xml: string): Skips {
  if (!xml.includes('<skip')) return NOTHING;
  const hours = textsOf(xml, 'hour')
    .filter((text) => /^\d{1,2}$/.test(text) && Number(text) <= 24)
    .map((text) => Number(text) % 24);
  const days = textsOf(xml, 'day').map((text) => DAYS.indexOf(text.slice(0, 3).toLowerCase()) + 1);
  return {
    skipHours: toOrdered(hours, 24),
    skipDays: toOrdered(
      days.filter((day) => day > 0),
      7,
    ),
  };
}

function textsOf(xml: string, name: string): readonly string[] {
  return Array.from(xml.matchAll(new RegExp(`<${name}>([^<]{0,40})</${name}>`, 'g')), ([, text = '']) => text.trim());
}

function toOrdered(numbers: readonly number[], whole: number): readonly number[] {
  const ordered = [...new Set(numbers)].sort((a, b) => a - b);
  return ordered.length < whole ? ordered : [];
}
