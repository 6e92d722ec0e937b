import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { WebContext } from './web-env.ts';

/** Sends one of our pages: no scripts, no pictures or forms of other hosts, and never cached. */
export function sendPage(
  context: WebContext,
  status: ContentfulStatusCode,
  toHtml: (nonce: string) => string,
): Response | Promise<Response> {
  const nonce = crypto.randomUUID();
  context.header(
    'content-security-policy',
    `default-src 'none'; style-src 'nonce-${nonce}'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
  );
  context.header('cache-control', 'no-store');
  return context.html(toHtml(nonce), status);
}
