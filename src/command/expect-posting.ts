import { UserError } from '../core/errors.ts';
import type { Caller } from './define.ts';

/** Throws a UserError where Dateline could not post in the channel that is asked for, with what to do about it. */
export async function expectPosting({ canPost }: Caller): Promise<void> {
  const problem = await canPost?.();
  if (problem) throw new UserError(problem.message, problem.hint);
}
