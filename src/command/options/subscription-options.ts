import { UserError } from '../../core/errors.ts';
import { parseQuietHours } from '../../core/schedule/schedule-quiet.ts';
import type { SubscriptionRequest } from '../../desk/tell/subscriptions.ts';
import type { Caller, Option } from '../define.ts';

export const ZONE = {
  type: 'zone',
  description: 'Time zone, such as Europe/Paris',
  suggest: async ({ desk, now }, typed) => desk.ask.typing.zones(typed, now),
} as const satisfies Option;

export const STORIES = {
  type: 'text',
  description: 'Only these stories, comma-separated',
  named: true,
  suggest: async ({ desk }, typed) => desk.ask.typing.stories(typed),
} as const satisfies Option;

export const QUIET_HOURS = {
  type: 'text',
  description: 'Hours without posts, such as 22:00-07:00',
  named: true,
} as const satisfies Option;

export const CATCH_UP = {
  type: 'text',
  description: 'What to post late after the desk was down',
  named: true,
  choices: [
    { name: 'the latest', value: 'latest' },
    { name: 'all', value: 'all' },
    { name: 'nothing', value: 'skip' },
  ],
} as const satisfies Option;

export const NUMBER = {
  type: 'integer',
  description: 'Its number, as list shows it; not needed if there is only one',
  min: 1,
} as const satisfies Option;

type Values = Readonly<Record<'zone' | 'story' | 'quiet' | 'catch-up', string | undefined>>;

/** The settings that digests and reminders share. Throws a UserError. */
export function readSubscription(values: Values, { channel, user, zone }: Caller): SubscriptionRequest {
  const { story, quiet } = values;
  const catchUp = values['catch-up'];
  return {
    channel,
    owner: user,
    stories: story === undefined ? null : story.split(',').map((one) => one.trim()),
    zone: values.zone ?? zone,
    quiet: quiet === undefined ? null : readQuietHours(quiet),
    catchUp: catchUp === 'skip' || catchUp === 'all' ? catchUp : null,
  };
}

function readQuietHours(typed: string): SubscriptionRequest['quiet'] {
  const quiet = parseQuietHours(typed);
  if (quiet) return quiet;
  throw new UserError(`quiet: “${typed}” is not a time range.`, 'Use two times, such as 22:00-07:00.');
}
