import type { TitleContext } from './context.ts';

const LEADS = new Set(
  'on in by for at until till before from since of late early through during this next to between and or sometime as near'.split(
    ' ',
  ),
);

/** "on", "from … to", "as early as": words that only lead to a time; and the marks beside one. */
export function leadsToTime(i: number, { words, isTime }: TitleContext): boolean {
  const word = words[i];
  if (word?.kind === 'mark') return isTime(i - 1) || isTime(i + 1);
  if (!isTime(i + 1) && !isTime(i + 2)) return false;
  const lower = word?.lower ?? '';
  return LEADS.has(lower) && (isTime(i + 1) || LEADS.has(words[i + 1]?.lower ?? ''));
}
