import { createHmac, scryptSync } from 'node:crypto';
import { isSameSecret } from '../enter/same-secret.ts';

const KEY_BYTES = 32;

type CalendarKeys = {
  /** The path of a story's calendar, to subscribe without signing in. */
  pathOf(story: string): string;
  isRight(story: string, key: string): boolean;
};

/**
 * Calendar programs cannot sign in, so each story's calendar has an address that nobody can guess. It opens only that
 * calendar, and changes with the token. Deriving the key is slow, so that an address does not help to guess the token.
 */
export function createCalendarKeys(token: string | null): CalendarKeys {
  if (token === null) return { pathOf: (story) => `/calendar/${story}.ics`, isRight: () => false };
  const secret = scryptSync(token, 'dateline calendars', KEY_BYTES);
  const keyOf = (story: string) => createHmac('sha256', secret).update(story).digest('base64url');
  return {
    pathOf: (story) => `/calendar/${story}.ics?key=${keyOf(story)}`,
    isRight: (story, key) => isSameSecret(keyOf(story), key),
  };
}
