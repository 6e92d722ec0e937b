import type { Finding } from '../../../core/finding.ts';

/** Nothing to do about it. */
export function well(what: string, says: string): Finding {
  return { what, isWell: true, says, hint: '' };
}
