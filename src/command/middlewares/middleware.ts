import type { Card, Values } from '../../card/card.ts';
import type { CommandContext } from '../define.ts';
import type { FoundAction } from '../grammar/find-action.ts';

/** One run of an action, with its values parsed and its caller known. */
export type Asked = { readonly found: FoundAction; readonly values: Values; readonly context: CommandContext };

export type Run = (asked: Asked) => Promise<Card>;

/** Wraps every run: may change what is asked, refuse it with a UserError, or change the answer. */
export type Middleware = (asked: Asked, next: Run) => Promise<Card>;

/** The first in the list is the outermost. */
export function wrapRun(run: Run, middlewares: readonly Middleware[]): Run {
  return middlewares.reduceRight<Run>((next, middleware) => (asked) => middleware(asked, next), run);
}
