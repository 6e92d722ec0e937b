import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';

/** Who asks, once let in. */
export type Visitor = {
  /** The server's own id of a browser's session; null for a program, and before the first page. */
  readonly session: string | null;
  /** A program that sent the token: what it sends comes from no page, so no page's secret is asked of it. */
  readonly hasBearer: boolean;
};

/** What a route finds in its context. */
export type WebEnv = { readonly Bindings: HttpBindings; readonly Variables: { visitor: Visitor } };
export type WebContext = Context<WebEnv>;

/** A program rather than a browser that shows pages. */
export function takesJson(context: WebContext): boolean {
  return context.req.header('accept')?.includes('application/json') ?? false;
}
