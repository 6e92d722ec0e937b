import type { Option } from '../define.ts';

/** Only what was published in a period; typed by name only. */
export const PERIOD = {
  since: { type: 'date', description: 'Only from articles of this day or later, such as 2016-07-14', named: true },
  from: { type: 'date', description: 'The same as since', named: true },
  to: { type: 'date', description: 'Only from articles of this day or earlier', named: true },
} as const satisfies Record<string, Option>;

type Typed = { readonly [K in keyof typeof PERIOD]?: string | undefined };

/** The first and last day; null where it is open. */
export function toPeriod({ since, from, to }: Typed): { readonly from: string | null; readonly to: string | null } {
  return { from: since ?? from ?? null, to: to ?? null };
}
