import type { Checkup } from '../../../core/checkup.ts';
import type { Access } from './access.ts';
import { findOpenDoor } from './find-open-door.ts';
import { isLoopback } from './loopback.ts';

/** Who can open what in the browser. */
export function checkAccess(access: Access): readonly Checkup[] {
  const openDoor = findOpenDoor(access);
  if (openDoor) return [{ what: 'web', isWell: false, says: openDoor.message, hint: openDoor.hint }];
  const { host, urls, token } = access;
  if (token === null) return [well('open to this machine alone; anyone on it is operator, without signing in')];
  const where = [...urls, ...(isLoopback(host) ? ['this machine'] : ['its own addresses'])].join(', ');
  const others = 'calendars to anyone with their address; /healthz to everyone';
  return [well(`open at ${where} to anyone with DATELINE_WEB_TOKEN, as operator; ${others}`), ...checkHttps(access)];
}

/** The token and the session cookie must not cross a network unencrypted. */
function checkHttps({ host, urls }: Access): readonly Checkup[] {
  const clear = urls.find((url) => url.startsWith('http:') && !isLoopback(new URL(url).hostname));
  if (!clear && (urls.length > 0 || isLoopback(host))) return [];
  return [
    {
      what: 'web encryption',
      isWell: false,
      says: `${clear ?? `http://${host}`} is not encrypted: others on the network can read the token as it is typed`,
      hint: 'Put a proxy with HTTPS in front, and set DATELINE_URL to its address, https://….',
    },
  ];
}

function well(says: string): Checkup {
  return { what: 'web', isWell: true, says, hint: '' };
}
