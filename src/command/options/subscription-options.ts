import type { Channel } from '../../core/channels/channel.ts';
import { parseGroup } from '../../core/channels/parse-group.ts';
import { UserError } from '../../core/errors.ts';
import { parseQuietHours } from '../../core/schedule/schedule-quiet.ts';
import { parseZone } from '../../core/schedule/zone.ts';
import type { ChoiceRequest, SubscriptionRequest } from '../../desk/tell/subscriptions.ts';
import type { Caller, Option } from '../define.ts';
import { suggestList } from './suggest-list.ts';

export const ZONE = {
  type: 'zone',
  label: 'Time zone',
  description: 'City or time zone, such as Europe/Paris',
  take: async (_context, words) => countZoneWords(words),
  suggest: async ({ desk, now }, typed) => desk.ask.typing.zones(typed, now),
} as const satisfies Option;

export const STORIES = {
  type: 'text',
  label: 'Stories',
  description: 'Only these stories, comma-separated',
  named: true,
  many: true,
  suggest: suggestList(async ({ desk }, typed) => desk.ask.typing.stories(typed)),
} as const satisfies Option;

export const QUIET_HOURS = {
  type: 'text',
  label: 'Quiet hours',
  description: 'Hours without posts, such as 22:00-07:00',
  named: true,
} as const satisfies Option;

export const CHOSEN_WORDS = {
  type: 'text',
  label: 'With these words',
  description: 'Only with one of these words or phrases, comma-separated; +word: it must be there, -word: it must not',
  named: true,
} as const satisfies Option;

export const FEED = {
  type: 'text',
  label: 'From these feeds',
  description: 'Only from these feeds: numbers or names, comma-separated',
  named: true,
  many: true,
  suggest: suggestList(async ({ desk, now }, typed) => {
    const { lines } = await desk.read.feeds.list(typed.trim() || null, 1, now);
    return lines.items.map(({ source }) => ({
      name: `${source.id}: ${source.title ?? source.url}`.slice(0, 100),
      value: String(source.id),
    }));
  }),
} as const satisfies Option;

export const STATEMENTS_BY = {
  type: 'text',
  label: 'Statements by',
  description: 'Only statements by these people, comma-separated',
  named: true,
  many: true,
  suggest: suggestList(async ({ desk, asOf }, typed) => desk.ask.typing.speakers(desk.ask.scope(null, asOf), typed)),
} as const satisfies Option;

export const PING = {
  type: 'text',
  label: 'Mention',
  description: 'The role or user group that each post mentions, such as @newsroom',
  named: true,
} as const satisfies Option;

export const CATCH_UP = {
  type: 'text',
  label: 'After a pause',
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

const MAX_ZONE_WORDS = 4;

/** "New York" is two words of what was typed; what is no zone is one, so that the error names it. */
function countZoneWords(words: readonly string[]): number {
  for (let count = Math.min(MAX_ZONE_WORDS, words.length); count > 1; count--)
    if (parseZone(words.slice(0, count).join(' ')) !== undefined) return count;
  return 1;
}

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

type ChoiceValues = Readonly<Partial<Record<'words' | 'feed' | 'ping', string | undefined>>>;

/** What a subscription chooses by, and whom it mentions. Throws a UserError. */
export function readChosen({ words, feed, ping }: ChoiceValues, { channel }: Caller): ChoiceRequest {
  return { words: words ?? null, feeds: readNames(feed), ping: ping === undefined ? null : readGroup(ping, channel) };
}

/** Comma-separated names; null if nothing was typed. */
export function readNames(typed: string | undefined): readonly string[] | null {
  return typed === undefined ? null : typed.split(',').map((one) => one.trim());
}

function readGroup(typed: string, { platform }: Channel): string {
  const group = parseGroup(platform, typed);
  if (group) return group;
  if (platform === 'discord')
    throw new UserError(
      `ping: “${typed}” is not a role.`,
      'Mention the role, as in ping:@newsroom, and pick it from the list.',
    );
  if (platform === 'slack')
    throw new UserError(
      `ping: “${typed}” is not a user group.`,
      'Mention the group, as in ping:@newsroom, and pick it from the list.',
    );
  throw new UserError(
    'Nobody can be mentioned here.',
    'Leave ping out; roles and user groups are on Discord and Slack.',
  );
}
