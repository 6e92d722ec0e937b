import type { Checkup } from '../../../core/checkup.ts';
import { SCOPES } from '../register/scopes.ts';
import { well } from './well.ts';

/** Whether a token has every scope of the manifest; a token lacks scopes that were added after it was installed. */
export function toScopes(what: string, granted: readonly string[], hint: string): Checkup {
  const missing = SCOPES.filter((scope) => !granted.includes(scope));
  if (missing.length === 0) return well(what, `all ${SCOPES.length} granted`);
  return { what, isWell: false, says: `${missing.join(', ')} not granted`, hint };
}
