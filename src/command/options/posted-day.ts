import { UserError } from '../../core/errors.ts';
import type { CommandContext, Option } from '../define.ts';

/** When the message was posted whose text is taken. */
export const POSTED = {
  type: 'text',
  description: 'When its message was posted; the menu of a message fills it in',
  named: true,
  messageTime: true,
} as const satisfies Option;

/** The day of it where the asker lives, in the desk's zone where nobody knows; null without one. Throws a UserError. */
export function readPostedDay(posted: string | undefined, { caller, desk }: CommandContext): string | null {
  if (posted === undefined) return null;
  try {
    const zone = caller.zone ?? desk.tell.zone;
    return Temporal.Instant.from(posted).toZonedDateTimeISO(zone).toPlainDate().toString();
  } catch {
    throw new UserError(
      `posted: “${posted}” is not a moment.`,
      'Use published: for a day, such as published:2016-07-14.',
    );
  }
}
