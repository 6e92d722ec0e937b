import type { Checkup } from '../../../core/checkup.ts';

/** Nothing to do about it. */
export function well(what: string, says: string): Checkup {
  return { what, isWell: true, says, hint: '' };
}
