import { HTTPException } from 'hono/http-exception';
import type { Log } from '../../core/log.ts';
import type { WebContext } from './web-env.ts';

/** A refusal of the server's own, like that of a body too large, or a fault of ours: one line in the log, no stack. */
export function answerFailedPage(error: Error, context: WebContext, log: Log): Response {
  if (error instanceof HTTPException) return error.getResponse();
  log.error({ path: context.req.path, error: String(error) }, 'a request in the browser failed');
  return context.text('Dateline could not do that; its log says why. Try again.\n', 500);
}
