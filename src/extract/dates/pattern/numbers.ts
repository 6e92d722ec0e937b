import type { TimeMatch } from '../rule.ts';

/** A count in words or digits; X for "several" or "many"; halves are kept: "two and a half" is 2.5. */
export function countOf(match: TimeMatch, part: string): number | 'X' {
  const words = match.words(part);
  let total = 0;
  let counted = false;
  for (const [i, word] of words.entries()) {
    if (word === '/') return total - Number(words[i - 1]) + Number(words[i - 1]) / Number(words[i + 1]);
    if (match.lookUp('NUMVAGUE', word) === 'X') return 'X';
    const big = match.lookUp('NUMBIG', word);
    const small = numberOf(match, word);
    if (big === undefined && small === undefined) continue;
    total = big === undefined ? total + (small ?? 0) : Math.max(total, 1) * Number(big);
    counted = true;
  }
  return counted ? total : 1;
}

function numberOf(match: TimeMatch, word: string): number | undefined {
  if (word === 'half') return 0.5;
  const said = match.lookUp('NUMW', word) ?? match.lookUp('NUMVAGUE', word);
  if (said !== undefined) return Number(said);
  return /^\d/.test(word) ? Number(word.replaceAll(',', '')) : undefined;
}

/** An ISO 8601 duration, with the letters TIMEX3 adds: P2W, P2Y6M, PXD, PT20M, P3E (decades), P1Q. */
export function durationValue(count: number | 'X', unit: string): string {
  if (unit.startsWith('T')) return `PT${clockLength(count, unit.slice(1))}`;
  if (unit === '2W') return `P${count === 'X' ? 'X' : count * 2}W`;
  if (unit === 'Y' && count !== 'X' && !Number.isInteger(count)) return `P${wholeAndFiner(count, 'Y', 12, 'M')}`;
  return `P${count}${unit}`;
}

const FINER_CLOCK_UNITS: Readonly<Record<string, string>> = { H: 'M', M: 'S' };

/** Half an hour is 30 minutes: 1H30M. */
function clockLength(count: number | 'X', unit: string): string {
  const finer = FINER_CLOCK_UNITS[unit];
  if (count === 'X' || Number.isInteger(count) || finer === undefined) return `${count}${unit}`;
  return wholeAndFiner(count, unit, 60, finer);
}

/** 1.5 years are 1Y6M, and 1.999 hours 2H. `perUnit`: how many finer units one unit has. */
function wholeAndFiner(count: number, unit: string, perUnit: number, finer: string): string {
  const all = Math.round(count * perUnit);
  const [whole, rest] = [Math.floor(all / perUnit), all % perUnit];
  return `${whole > 0 ? `${whole}${unit}` : ''}${rest > 0 || whole === 0 ? `${rest}${finer}` : ''}`;
}
