import { UserError } from '../../../core/errors.ts';
import type { Access } from './access.ts';
import { isLoopback } from './loopback.ts';

const FIX = [
  'Set DATELINE_WEB_TOKEN to at least 16 random characters (this prints some: node -e "console.log(crypto.randomUUID())")',
  'and DATELINE_URL to the address people open.',
  'Or serve this machine alone: unset DATELINE_HOST and DATELINE_URL.',
].join(' ');

/** Why the desk must not start with these settings: others could reach it without signing in. Null if it may. */
export function findOpenDoor({ host, urls, token }: Access): UserError | null {
  if (token !== null) return null;
  const away = urls.find((url) => !isLoopback(new URL(url).hostname));
  const setting = isLoopback(host) ? away && `DATELINE_URL=${away}` : `DATELINE_HOST=${host}`;
  if (!setting) return null;
  return new UserError(
    `Dateline did not start: with ${setting} and no DATELINE_WEB_TOKEN, anyone could change it.`,
    FIX,
  );
}
