import type { Checkup } from '../../../core/checkup.ts';
import { well } from './well.ts';

const SECRET = 'Slack signing secret';

/** HTTP mode: without the right one every request is turned away. Whether it is the app's own, only a request shows. */
export function checkSigningSecret(secret: string | null): Checkup {
  if (secret !== null && /^[0-9a-f]{32}$/.test(secret)) return well(SECRET, 'is set');
  const hint = 'Take SLACK_SIGNING_SECRET from Basic Information of the app: 32 figures and letters from a to f.';
  return { what: SECRET, isWell: false, says: secret === null ? 'is not set' : 'does not look like one', hint };
}
