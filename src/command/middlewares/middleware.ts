import type { Card, Values } from '../../card/card.ts';
import type { CommandContext } from '../define.ts';
import type { FoundAction } from '../grammar/find-action.ts';

/** One run of an action: its values are read, its caller is known. */
export type Asked = { readonly found: FoundAction; readonly values: Values; readonly context: CommandContext };

export type Run = (asked: Asked) => Promise<Card>;

/** Stands around every run: looks before, changes what is asked, refuses with a UserError, looks at the answer. */
export type Middleware = (asked: Asked, next: Run) => Promise<Card>;

/** The first of the list is the outermost. */
export function wrapRun(run: Run, middlewares: readonly Middleware[]): Run {
  return middlewares.reduceRight<Run>((next, middleware) => (asked) => middleware(asked, next), run);
}
