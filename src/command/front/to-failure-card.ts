import { storeFailureCard } from '../../card/answers/store-failure-card.ts';
import type { Card } from '../../card/card.ts';
import { errorCard } from '../../card/error-card.ts';
import { StoreError } from '../../core/errors.ts';
import type { Log } from '../../core/log.ts';
import type { Call } from '../call.ts';

/** An error that the user did not cause. They see a reference, and the log has the details under it. */
export function toFailureCard(error: unknown, { path }: Call, log: Log): Card {
  const reference = crypto.randomUUID().slice(0, 8);
  if (error instanceof StoreError) {
    const { message, hint, cause } = error;
    log.error({ reference, path, problem: message, hint, cause: String(cause) }, 'the store failed');
    return storeFailureCard(error, reference);
  }
  log.error({ reference, path, error: error instanceof Error ? error.stack : String(error) }, 'command failed');
  return errorCard(`Something went wrong (${reference}).`, 'It is in the log under that reference; try again.');
}
