import type { MiddlewareHandler } from 'hono';

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i;

/**
 * Keeps other sites out: a page elsewhere may neither post here, nor reach us under a name it made resolve to this
 * machine. `hosts` are the names besides loopback that the desk is served under.
 */
export function guard(hosts: readonly string[]): MiddlewareHandler {
  return async (context, next) => {
    const host = context.req.header('host') ?? '';
    if (!LOOPBACK.test(host) && !hosts.includes(host.replace(/:\d+$/, ''))) return context.text('unknown host', 421);
    const origin = context.req.header('origin');
    const isSame = !origin || (URL.canParse(origin) && new URL(origin).host === host);
    if (context.req.method !== 'GET' && !isSame) return context.text('posts come from this page alone', 403);
    return next();
  };
}
