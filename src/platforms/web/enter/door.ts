import type { Log } from '../../../core/log.ts';
import type { Access } from '../reach/access.ts';
import { isWithinMachine, socketEnds } from '../reach/socket-ends.ts';
import type { Visitor, WebContext } from '../web-env.ts';
import { createFormTokens, type FormTokens } from './form-tokens.ts';
import { type Cookies, createCookies } from './session-cookie.ts';
import { createSessions, type Sessions } from './sessions.ts';
import { type Checked, createTokenCheck, type TokenCheck } from './token-check.ts';
import { createTries } from './tries.ts';

type DoorParts = {
  readonly access: Access;
  readonly now: () => Temporal.Instant;
  readonly log: Log;
  /** A session's conversation ends with it. */
  readonly onEnd: (session: string) => void;
};

/** Decides who may use the desk. */
export type Door = {
  readonly access: Access;
  readonly sessions: Sessions;
  readonly cookies: Cookies;
  readonly formTokens: FormTokens;
  /** Null if nobody signs in. */
  readonly checkToken: TokenCheck | null;
  /** Who the caller is, or why they may not enter. */
  admit(context: WebContext): Admission;
};

type Admission = { readonly visitor: Visitor } | { readonly refusal: Refusal };
export type Refusal = 'sign in' | 'other machine' | 'behind a proxy' | Exclude<Checked, 'right'>;

export function createDoor({ access, now, log, onEnd }: DoorParts): Door {
  const sessions = createSessions(now, onEnd);
  const cookies = createCookies(access);
  const checkToken = access.token === null ? null : createTokenCheck(access.token, createTries(now), log);

  function admit(context: WebContext): Admission {
    const id = cookies.read(context, 'session');
    const session = id !== undefined && sessions.isOpen(id) ? id : null;
    if (!checkToken) {
      const refusal = whyNotNear(context);
      return refusal === null ? { visitor: { session, hasBearer: false } } : { refusal };
    }
    const bearer = parseBearer(context.req.header('authorization'));
    if (bearer === undefined)
      return session === null ? { refusal: 'sign in' } : { visitor: { session, hasBearer: false } };
    const checked = checkToken(bearer, socketEnds(context).remote);
    return checked === 'right' ? { visitor: { session: null, hasBearer: true } } : { refusal: checked };
  }
  return { access, sessions, cookies, formTokens: createFormTokens(), checkToken, admit };
}

/** Headers added by a proxy, behind which every caller seems to be on this machine. */
const PROXIED = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via'];

function whyNotNear(context: WebContext): Refusal | null {
  if (!isWithinMachine(socketEnds(context))) return 'other machine';
  return PROXIED.some((name) => context.req.header(name) !== undefined) ? 'behind a proxy' : null;
}

/** "Bearer …", in any case: https://www.rfc-editor.org/rfc/rfc6750 */
function parseBearer(header: string | undefined): string | undefined {
  return /^bearer +(\S+) *$/i.exec(header ?? '')?.[1];
}
