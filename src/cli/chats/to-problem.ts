import type { Problem } from '../../core/connection/connection.ts';
import { ConnectionError } from '../../core/connection/connection-error.ts';

/** What went wrong with a connection, and what to do. */
export function toProblem(cause: unknown): Problem {
  if (cause instanceof ConnectionError) return { says: cause.message, hint: cause.hint };
  return { says: String(cause), hint: 'To find the reason, run npm run -s dateline -- doctor' };
}
