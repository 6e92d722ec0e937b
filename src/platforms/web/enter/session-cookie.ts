import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { Access } from '../reach/access.ts';
import { isHostOf } from '../reach/answers-to.ts';
import type { WebContext } from '../web-env.ts';

/** `session` identifies who is signed in; `form` ties the sign-in form to the browser that got it. */
type CookieName = 'session' | 'form';

export type Cookies = {
  read(context: WebContext, name: CookieName): string | undefined;
  write(context: WebContext, name: CookieName, value: string): void;
  remove(context: WebContext, name: CookieName): void;
};

/** Not readable by scripts, sent only from our own pages, and only over HTTPS if the desk is opened that way. */
export function createCookies({ urls }: Pick<Access, 'urls'>): Cookies {
  const optionsOf = (context: WebContext) =>
    ({ httpOnly: true, sameSite: 'Strict', path: '/', secure: isSecure(context, urls) }) as const;
  return {
    read: (context, name) => getCookie(context, nameOf(context, name, urls)),
    write: (context, name, value) => setCookie(context, nameOf(context, name, urls), value, optionsOf(context)),
    remove: (context, name) => void deleteCookie(context, nameOf(context, name, urls), optionsOf(context)),
  };
}

/** Cookies ignore ports: without this, two desks on one machine would sign each other out. */
function nameOf(context: WebContext, name: CookieName, urls: readonly string[]): string {
  const [, port = ''] = /(:\d+)$/.exec(hostOf(context)) ?? [];
  // A browser accepts this prefix only from the host itself, over HTTPS: a neighboring host cannot set such a cookie.
  return `${isSecure(context, urls) ? '__Host-' : ''}dateline-${name}${port.replace(':', '-')}`;
}

/** A proxy that hides the host's name still says whether it used HTTPS; callers who lie about it only lock themselves out. */
function isSecure(context: WebContext, urls: readonly string[]): boolean {
  const url = urls.find((one) => isHostOf(one, hostOf(context)));
  if (url) return url.startsWith('https:');
  return context.req.header('x-forwarded-proto') === 'https';
}

function hostOf(context: WebContext): string {
  return context.req.header('host') ?? '';
}
