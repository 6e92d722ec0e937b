import type { Checkup } from '../../../core/checkup.ts';
import { well } from './well.ts';

const SECRET = 'Slack signing secret';

/** HTTP mode: without the right secret every request is refused. Only a request can show whether it is the app's own. */
export function checkSigningSecret(secret: string | null): Checkup {
  if (secret !== null && /^[0-9a-f]{32}$/.test(secret)) return well(SECRET, 'is set');
  const hint = 'Copy SLACK_SIGNING_SECRET from Basic Information of the app: 32 digits and letters from a to f.';
  return {
    what: SECRET,
    isWell: false,
    says: secret === null ? 'is not set' : 'does not look like a signing secret',
    hint,
  };
}
