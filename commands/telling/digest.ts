import { detailsOf, withDetailsInline } from '../../src/card/parts/details.ts';
import { digestCard } from '../../src/card/telling/digest-card.ts';
import { subscribedCard } from '../../src/card/telling/subscription-cards.ts';
import { type CommandContext, defineCommand, defineGroup, type Option } from '../../src/command/define.ts';
import { expectPosting } from '../../src/command/expect-posting.ts';
import {
  CATCH_UP,
  CHOSEN_WORDS,
  FEED,
  NUMBER,
  PING,
  QUIET_HOURS,
  readChosen,
  readNames,
  readSubscription,
  STATEMENTS_BY,
  STORIES,
  ZONE,
} from '../../src/command/options/subscription-options.ts';
import { UserError } from '../../src/core/errors.ts';
import { parseWeekday, toCron } from '../../src/core/schedule/schedule-text.ts';
import { changeActions, FOR_CHANNEL, listAction } from './subscription-actions.ts';

const EXAMPLE = '/digest daily 09:00 Europe/Paris';
const USUAL_TIME = '09:00';

const AT = {
  type: 'time',
  label: 'Time',
  description: 'Time of day, such as 09:00 (the default)',
  take: async (_context, [first = '']) => (/^\d/.test(first) ? 1 : 0),
} as const satisfies Option;

const EMPTY = {
  type: 'text',
  label: 'When nothing is new',
  description: 'What to do when nothing is new: say so, or stay silent',
  named: true,
  choices: [
    { name: 'say so', value: 'say' },
    { name: 'stay silent', value: 'silent' },
  ],
} as const satisfies Option;

const SHARED = {
  zone: ZONE,
  story: STORIES,
  quiet: QUIET_HOURS,
  'catch-up': CATCH_UP,
  empty: EMPTY,
  people: STATEMENTS_BY,
  words: CHOSEN_WORDS,
  feed: FEED,
  ping: PING,
} as const;

type Shared = Parameters<typeof readSubscription>[0] &
  Readonly<Record<'empty' | 'people' | 'words' | 'feed' | 'ping', string | undefined>>;

/** Posts what is new in the channel's stories, on a schedule. */
export default defineGroup({
  name: 'digest',
  formTitle: 'Post a digest',
  description: 'Post what is new in this channel, on a schedule',
  fallback: 'cron',
  actions: [
    defineCommand({
      name: 'daily',
      label: 'Every day at',
      description: `Post a digest every day: ${EXAMPLE}`,
      ...FOR_CHANNEL,
      options: { at: AT, ...SHARED },
      run: ({ at, ...shared }, context) => subscribe(toCron(at ?? USUAL_TIME, '*'), shared, context),
    }),
    defineCommand({
      name: 'weekdays',
      label: 'Every weekday at',
      description: 'Post a digest from Monday to Friday: /digest weekdays 09:00 Europe/Paris',
      ...FOR_CHANNEL,
      options: { at: AT, ...SHARED },
      run: ({ at, ...shared }, context) => subscribe(toCron(at ?? USUAL_TIME, '1-5'), shared, context),
    }),
    defineCommand({
      name: 'weekly',
      label: 'Once a week',
      description: 'Post a digest once a week: /digest weekly monday 09:00 Europe/Paris',
      ...FOR_CHANNEL,
      options: { day: { type: 'text', description: 'Day of the week', required: true }, at: AT, ...SHARED },
      run: ({ day, at, ...shared }, context) => subscribe(toCron(at ?? USUAL_TIME, readWeekday(day)), shared, context),
    }),
    defineCommand({
      name: 'cron',
      label: 'On a cron schedule',
      description: 'Post a digest on a cron schedule: /digest 0 9 * * 1-5 Europe/Paris',
      ...FOR_CHANNEL,
      options: {
        fields: {
          type: 'text',
          description: 'When: minute hour day month weekday; or use daily, weekdays, weekly',
          required: true,
          take: async (_context, words) => Math.min(5, words.length),
        },
        ...SHARED,
      },
      run: ({ fields, ...shared }, context) => subscribe(fields, shared, context),
    }),
    listAction('digest', { list: 'List the digests of this channel, and when each is next posted', example: EXAMPLE }),
    defineCommand({
      name: 'preview',
      description: 'Show what a digest would post now',
      visibility: 'caller',
      right: 'member',
      ofChannel: true,
      options: { number: NUMBER },
      run: async ({ number }, { desk, caller, now }) =>
        withDetailsInline(digestCard(await desk.tell.preview(caller.channel, number ?? null, now), null)),
    }),
    defineCommand({
      name: 'details',
      description: 'Show the rest of a digest that was posted here; its Details button does this',
      visibility: 'caller',
      right: 'member',
      options: { post: { type: 'text', description: 'Id of the post; the button fills it in', required: true } },
      async run({ post }, { desk, caller }) {
        const details = detailsOf(await desk.tell.posted(caller.channel, post));
        if (details) return details;
        throw new UserError(
          'These details are no longer kept.',
          'Dateline keeps a post for 30 days. /dates lists what lies ahead.',
        );
      },
    }),
    defineCommand({
      name: 'retry',
      description: 'Retry the posts that Dateline gave up on in this channel',
      visibility: 'caller',
      right: 'manager',
      ownInDirect: true,
      ofChannel: true,
      options: {},
      async run(_values, { desk, caller, now }) {
        const count = await desk.tell.retry(caller.channel, now);
        const title =
          count === 0 ? 'No failed posts in this channel' : `Retrying ${count} ${count === 1 ? 'post' : 'posts'}`;
        return { title, tone: count === 0 ? 'notice' : 'answer', blocks: [] };
      },
    }),
    ...changeActions('digest', {
      pause: 'Pause a digest until you resume it',
      resume: 'Resume a paused digest',
      stop: 'Remove a digest for good',
    }),
  ],
});

async function subscribe(
  cron: string,
  { empty, people, words, feed, ping, ...shared }: Shared,
  { desk, caller, now }: CommandContext,
) {
  const request = {
    ...readSubscription(shared, caller),
    ...readChosen({ words, feed, ping }, caller),
    cron,
    whenEmpty: empty === 'silent' || empty === 'say' ? empty : null,
    people: readNames(people),
  } as const;
  await expectPosting(caller);
  const { subscription, what } = await desk.tell.subscribeDigest(request, now);
  return subscribedCard(subscription, what, 'channel');
}

function readWeekday(typed: string): string {
  const weekday = parseWeekday(typed);
  if (weekday) return weekday;
  throw new UserError(`/digest weekly day: “${typed}” is not a day of the week.`, 'Use monday to sunday.');
}
