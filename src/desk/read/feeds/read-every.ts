import { UserError } from '../../../core/errors.ts';
import { parseEvery } from '../../../core/pace/parse-every.ts';

/** How often to poll, as typed → minutes; null: as news come. Throws a UserError. */
export function readEvery(typed: string): number | null {
  const minutes = parseEvery(typed);
  if (minutes !== undefined) return minutes;
  throw new UserError(
    `“${typed.slice(0, 100)}” is not an interval from 5 minutes to a day.`,
    'Type one such as every:10m, every:2h or every:1d, or every:auto to follow the feed’s own pace.',
  );
}
