import { MONTHS } from './months.ts';

const MONTH = new RegExp(`\\b(?:${MONTHS.join('|')})\\b`);

/**
 * Whether a label that an article gives of one date can stand beside another date of the same event: not where it says when. "The well is sealed
 * by August" is false of a week in September.
 */
export function fitsDate(label: string, own: string, date: string): boolean {
  return own === date || !MONTH.test(label);
}
