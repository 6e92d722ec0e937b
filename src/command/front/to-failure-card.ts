import { storeFailureCard } from '../../card/answers/store-failure-card.ts';
import type { Card } from '../../card/card.ts';
import { errorCard } from '../../card/error-card.ts';
import { StoreError } from '../../core/errors.ts';
import type { Log } from '../../core/log.ts';
import type { Call } from '../call.ts';

/** What failed through no fault of whoever asked. They see a reference; what happened is in the log under it. */
export function toFailureCard(error: unknown, { path }: Call, log: Log): Card {
  const reference = crypto.randomUUID().slice(0, 8);
  if (error instanceof StoreError) {
    const { message, hint, cause } = error;
    log.error({ reference, path, problem: message, hint, cause: String(cause) }, 'the store could not do it');
    return storeFailureCard(error, reference);
  }
  log.error({ reference, path, error: error instanceof Error ? error.stack : String(error) }, 'command failed');
  return errorCard(`Something went wrong (${reference}).`, 'It is in the log under that reference; try again.');
}
