import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { WebContext } from './web-env.ts';

/** Sends a page of ours: no script, no picture and no form of another host, and kept by nobody. */
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
