import { UserError } from '../core/errors.ts';
import type { Caller } from './define.ts';

/** Throws a UserError, with the fix, if Dateline may not post in the caller's channel. */
export async function expectPosting({ canPost }: Caller): Promise<void> {
  const problem = await canPost?.();
  if (problem) throw new UserError(problem.message, problem.hint);
}
