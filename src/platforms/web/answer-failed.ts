import { HTTPException } from 'hono/http-exception';
import type { Log } from '../../core/log.ts';
import type { WebContext } from './web-env.ts';

/** A refusal by the server, such as a body that is too large, or an error of ours: one line in the log, no stack. */
export function answerFailedPage(error: Error, context: WebContext, log: Log): Response {
  if (error instanceof HTTPException) return error.getResponse();
  log.error({ path: context.req.path, error: String(error) }, 'a request in the browser failed');
  return context.text('Dateline could not do that. Try again; its log says what went wrong.\n', 500);
}
