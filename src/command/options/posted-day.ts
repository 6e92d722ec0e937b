import { UserError } from '../../core/errors.ts';
import type { CommandContext, Option } from '../define.ts';

/** When the message that the text comes from was posted. */
export const POSTED = {
  type: 'text',
  description: 'When the message was posted; the menu of a message fills it in',
  named: true,
  messageTime: true,
} as const satisfies Option;

/** Its day in the caller's time zone, or in the desk's if that is unknown; null if not given. Throws a UserError. */
export function readPostedDay(posted: string | undefined, { caller, desk }: CommandContext): string | null {
  if (posted === undefined) return null;
  try {
    const zone = caller.zone ?? desk.tell.zone;
    return Temporal.Instant.from(posted).toZonedDateTimeISO(zone).toPlainDate().toString();
  } catch {
    throw new UserError(`posted: “${posted}” is not a date and time.`, 'For a day, use published:2016-07-14.');
  }
}
