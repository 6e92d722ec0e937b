import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { Access } from '../reach/access.ts';
import { isHostOf } from '../reach/answers-to.ts';
import type { WebContext } from '../web-env.ts';

/** `session` is who is signed in; `form` ties the sign-in form to the browser that was shown it. */
type CookieName = 'session' | 'form';

export type Cookies = {
  read(context: WebContext, name: CookieName): string | undefined;
  write(context: WebContext, name: CookieName, value: string): void;
  remove(context: WebContext, name: CookieName): void;
};

/** Out of scripts' reach, sent from our own pages alone, over HTTPS alone where the desk is opened so. */
export function createCookies({ urls }: Pick<Access, 'urls'>): Cookies {
  const optionsOf = (context: WebContext) =>
    ({ httpOnly: true, sameSite: 'Strict', path: '/', secure: isSecure(context, urls) }) as const;
  return {
    read: (context, name) => getCookie(context, nameOf(context, name, urls)),
    write: (context, name, value) => setCookie(context, nameOf(context, name, urls), value, optionsOf(context)),
    remove: (context, name) => void deleteCookie(context, nameOf(context, name, urls), optionsOf(context)),
  };
}

/** Cookies know no ports: without it two desks on one machine would sign each other out. */
function nameOf(context: WebContext, name: CookieName, urls: readonly string[]): string {
  const [, port = ''] = /(:\d+)$/.exec(hostOf(context)) ?? [];
  // A browser takes this prefix only from the very host, over HTTPS: a neighbouring host cannot plant such a cookie.
  return `${isSecure(context, urls) ? '__Host-' : ''}dateline-${name}${port.replace(':', '-')}`;
}

/** A proxy that hides the host's name from us still says how it was asked; to lie about it is to lock oneself out. */
function isSecure(context: WebContext, urls: readonly string[]): boolean {
  const url = urls.find((one) => isHostOf(one, hostOf(context)));
  if (url) return url.startsWith('https:');
  return context.req.header('x-forwarded-proto') === 'https';
}

function hostOf(context: WebContext): string {
  return context.req.header('host') ?? '';
}
