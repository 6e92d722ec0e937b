import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';

/** A caller who was let in. */
export type Visitor = {
  /** The server's own id of a browser's session; null for a program, and before the first page. */
  readonly session: string | null;
  /** Whether it is a program that sent the token: it has no page, so it needs no form token. */
  readonly hasBearer: boolean;
};

/** What a route gets in its context. */
export type WebEnv = { readonly Bindings: HttpBindings; readonly Variables: { visitor: Visitor } };
export type WebContext = Context<WebEnv>;

/** Whether the caller is a program rather than a browser. */
export function takesJson(context: WebContext): boolean {
  return context.req.header('accept')?.includes('application/json') ?? false;
}
