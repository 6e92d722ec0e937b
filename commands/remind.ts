import type { Card } from '../src/card/card.ts';
import { plain } from '../src/card/parts/leaves.ts';
import {
  changedCard,
  type SubscriptionOwner,
  subscribedCard,
  subscriptionsCard,
} from '../src/card/telling/subscription-cards.ts';
import { withOutlook } from '../src/card/telling/with-outlook.ts';
import {
  type Caller,
  type CommandContext,
  defineCommand,
  defineGroup,
  type Option,
  type Options,
  type OptionValues,
} from '../src/command/define.ts';
import { expectPosting } from '../src/command/expect-posting.ts';
import {
  CATCH_UP,
  NUMBER,
  QUIET_HOURS,
  readSubscription,
  STORIES,
  ZONE,
} from '../src/command/options/subscription-options.ts';
import { suggestDatesAhead } from '../src/command/options/suggest-dates-ahead.ts';
import type { Channel } from '../src/core/channels/channel.ts';
import { toDirectChannel } from '../src/core/channels/direct-channel.ts';
import { showDate } from '../src/core/dates/show-date.ts';
import { UserError } from '../src/core/errors.ts';
import { type Offset, parseOffset } from '../src/core/schedule/schedule-offset.ts';

const EXAMPLE = '/remind 7d 1d 0d';

const ABOUT = {
  type: 'text',
  description: 'The date, as the button names it',
  required: true,
} as const satisfies Option;

const ADDED = {
  offsets: {
    type: 'text',
    description: 'Days, weeks or months before, such as 7d 1d 0d',
    required: true,
    take: async (_context, words) => countOffsets(words),
  },
  at: { type: 'time', description: 'Time of day; 09:00 where it is left out', named: true },
  zone: ZONE,
  story: STORIES,
  date: {
    type: 'date',
    description: 'Only the event at this date, such as 2016-08-01',
    named: true,
    // A reminder of one date is of a day: a month is told of as it opens.
    suggest: async (context, typed) =>
      (await suggestDatesAhead(context, typed)).filter(({ value }) => /^\d{4}-\d{2}-\d{2}$/.test(value)),
  },
  quiet: QUIET_HOURS,
  'catch-up': CATCH_UP,
} as const satisfies Options;

/** Posts as the stories' key dates draw near. */
export default defineGroup({
  name: 'remind',
  description: 'Post as key dates draw near',
  fallback: 'add',
  actions: [
    defineCommand({
      name: 'add',
      description: `Reminders so long before each date: ${EXAMPLE}`,
      visibility: 'channel',
      right: 'manager',
      ownInDirect: true,
      ofChannel: true,
      options: ADDED,
      run: (values, context) => subscribe(values, context, 'channel'),
    }),
    defineCommand({
      name: 'me',
      description: 'Reminders to you alone, as direct messages: /remind me 7d 1d 0d',
      visibility: 'caller',
      right: 'member',
      changes: true,
      options: ADDED,
      run: (values, context) => subscribe(values, context, 'own'),
    }),
    defineCommand({
      name: 'mine',
      description: 'Your own reminders, which come as direct messages',
      visibility: 'caller',
      right: 'member',
      options: {},
      run: async (_values, { desk, caller }) =>
        subscriptionsCard(await desk.tell.list(directly(caller), 'reminder'), 'reminder', '/remind me 7d 1d 0d', 'own'),
    }),
    defineCommand({
      name: 'forget',
      description: 'Stop reminders of your own',
      visibility: 'caller',
      right: 'member',
      changes: true,
      options: { number: NUMBER },
      run: async ({ number }, { desk, caller }) =>
        changedCard(await desk.tell.stop(directly(caller), 'reminder', number ?? null), 'stopped'),
    }),
    defineCommand({
      name: 'done',
      description: 'No more reminders of a date, as the button of a reminder says',
      visibility: 'channel',
      right: 'manager',
      ownInDirect: true,
      ofChannel: true,
      options: { number: { ...NUMBER, required: true }, about: ABOUT },
      async run({ number, about }, { desk, caller, now }) {
        const event = await desk.tell.done(caller.channel, number, about, now);
        return noteCard(`Done: ${event}`, 'It is not told of here again, unless its date moves.');
      },
    }),
    defineCommand({
      name: 'snooze',
      description: 'Be reminded of a date again, as the button of a reminder says',
      visibility: 'channel',
      right: 'manager',
      ownInDirect: true,
      ofChannel: true,
      options: {
        number: { ...NUMBER, required: true },
        about: ABOUT,
        days: { type: 'integer', description: 'In how many days; 1 where it is left out', min: 1, max: 365 },
      },
      async run({ number, about, days }, { desk, caller, now }) {
        const day = await desk.tell.snooze(caller.channel, number, about, days ?? 1, now);
        return noteCard(`Again on ${showDate(day)}`, 'At the time of day these reminders come.');
      },
    }),
    defineCommand({
      name: 'list',
      description: "This channel's reminders",
      visibility: 'caller',
      right: 'member',
      ofChannel: true,
      options: {},
      run: async (_values, { desk, caller }) =>
        subscriptionsCard(await desk.tell.list(caller.channel, 'reminder'), 'reminder', EXAMPLE, 'channel'),
    }),
    defineCommand({
      name: 'pause',
      description: 'Post no reminder until they are resumed',
      visibility: 'channel',
      right: 'manager',
      ownInDirect: true,
      ofChannel: true,
      options: { number: NUMBER },
      run: async ({ number }, { desk, caller, now }) =>
        changedCard(await desk.tell.pause(caller.channel, 'reminder', number ?? null, now), 'paused'),
    }),
    defineCommand({
      name: 'resume',
      description: 'Post paused reminders again from now on',
      visibility: 'channel',
      right: 'manager',
      ownInDirect: true,
      ofChannel: true,
      options: { number: NUMBER },
      async run({ number }, { desk, caller, now }) {
        await expectPosting(caller);
        return changedCard(await desk.tell.resume(caller.channel, 'reminder', number ?? null, now), 'resumed');
      },
    }),
    defineCommand({
      name: 'stop',
      description: 'Remove reminders for good',
      visibility: 'channel',
      right: 'manager',
      ownInDirect: true,
      ofChannel: true,
      options: { number: NUMBER },
      run: async ({ number }, { desk, caller }) =>
        changedCard(await desk.tell.stop(caller.channel, 'reminder', number ?? null), 'stopped'),
    }),
  ],
});

async function subscribe(
  { offsets, at, date, ...shared }: OptionValues<typeof ADDED>,
  { desk, caller, now }: CommandContext,
  whose: SubscriptionOwner,
): Promise<Card> {
  const added = { offsets: readOffsets(offsets), time: at ?? null, onlyDate: date ?? null };
  const request = { ...readSubscription(shared, caller), ...added };
  const own = whose === 'own' ? { channel: directly(caller) } : {};
  if (whose === 'channel') await expectPosting(caller);
  const { subscription, what } = await desk.tell.subscribeReminders({ ...request, ...own }, now);
  const outlook = await desk.tell.outlook(subscription, now);
  return withOutlook(subscribedCard(subscription, what, whose), outlook);
}

function directly({ channel, user }: Caller): Channel {
  return toDirectChannel(channel, user);
}

function noteCard(title: string, text: string): Card {
  return { title, tone: 'answer', blocks: [{ kind: 'text', leaves: [plain(text)] }] };
}

/** The words up to the last that begins with a figure, at least one, so that a bad offset is named as such. */
function countOffsets(words: readonly string[]): number {
  return Math.max(1, words.findLastIndex((word) => /^\d/.test(word)) + 1);
}

function readOffsets(typed: string): readonly Offset[] {
  return typed.split(/[\s,]+/).map((word) => {
    const offset = parseOffset(word);
    if (offset) return offset;
    throw new UserError(
      `/remind offsets: “${word}” is not a time before a date.`,
      'Expected days, weeks or months such as 7d 2w 1m; 0d is the day itself.',
    );
  });
}
