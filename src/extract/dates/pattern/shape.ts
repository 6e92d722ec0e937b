/** The shape by which patterns recognize a number: day, hour, year, count. Undefined if it cannot be part of a time. */
export function shapeOf(number: string): string | undefined {
  if (number.length > 9) return undefined;
  if (/^0\d$/.test(number)) return '#01';
  if (/^0\d[0-5]\d$/.test(number)) return '#0600';
  if (/^\d+[.]\d+$/.test(number)) return '#1.5';
  const count = Number(number.replaceAll(',', ''));
  if (!Number.isFinite(count) || number.startsWith('0')) return undefined;
  if (count >= 1000) return /^(?:1[0-9]|20|21)\d\d$/.test(number) ? '#year' : '#1000';
  return STEPS.find(([from]) => count >= from)?.[1];
}

const STEPS = [
  [100, '#100'],
  [32, '#32'],
  [25, '#25'],
  [13, '#13'],
  [10, '#10'],
  [1, '#1'],
] as const;
