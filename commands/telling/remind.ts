import type { Card } from '../../src/card/card.ts';
import { plain } from '../../src/card/parts/leaves/leaves.ts';
import { type SubscriptionOwner, subscribedCard } from '../../src/card/telling/subscription-cards.ts';
import { withOutlook } from '../../src/card/telling/with-outlook.ts';
import {
  type CommandContext,
  defineCommand,
  defineGroup,
  type Option,
  type Options,
  type OptionValues,
} from '../../src/command/define.ts';
import { expectPosting } from '../../src/command/expect-posting.ts';
import {
  CATCH_UP,
  NUMBER,
  PING,
  QUIET_HOURS,
  readChosen,
  readSubscription,
  STORIES,
  ZONE,
} from '../../src/command/options/subscription-options.ts';
import { suggestDatesAhead } from '../../src/command/options/suggest-dates-ahead.ts';
import { showDate } from '../../src/core/dates/show/show-date.ts';
import { UserError } from '../../src/core/errors.ts';
import { type Offset, parseOffset } from '../../src/core/schedule/schedule-offset.ts';
import { changeActions, directly, FOR_CALLER, FOR_CHANNEL, listAction, ownActions } from './subscription-actions.ts';

const EXAMPLE = '/remind 7d 1d 0d';

const ABOUT = {
  type: 'text',
  description: 'The key date; buttons fill it in',
  required: true,
} as const satisfies Option;

const ADDED = {
  offsets: {
    type: 'text',
    label: 'How long before',
    description: 'Days, weeks or months before the date, such as 7d 1d 0d',
    required: true,
    take: async (_context, words) => countOffsets(words),
  },
  at: { type: 'time', label: 'Time', description: 'Time of day; 09:00 by default', named: true },
  zone: ZONE,
  story: STORIES,
  date: {
    type: 'date',
    label: 'Only the event on',
    description: 'Only the event at this date, such as 2016-08-01',
    named: true,
    // A reminder is for a single day; a month is announced when it begins.
    suggest: async (context, typed) =>
      (await suggestDatesAhead(context, typed)).filter(({ value }) => /^\d{4}-\d{2}-\d{2}$/.test(value)),
  },
  quiet: QUIET_HOURS,
  'catch-up': CATCH_UP,
} as const satisfies Options;

/** Posts before the stories' key dates. */
export default defineGroup({
  name: 'remind',
  formTitle: 'Remind this channel',
  description: 'Post before key dates',
  fallback: 'add',
  actions: [
    defineCommand({
      name: 'add',
      description: `Set up reminders this long before each key date: ${EXAMPLE}`,
      ...FOR_CHANNEL,
      options: { ...ADDED, ping: PING },
      run: (values, context) => subscribe(values, context, 'channel'),
    }),
    defineCommand({
      name: 'me',
      description: 'Send reminders to you alone, as direct messages: /remind me 7d 1d 0d',
      ...FOR_CALLER,
      options: ADDED,
      run: (values, context) => subscribe(values, context, 'own'),
    }),
    ...ownActions('reminder', {
      mine: 'List your own reminders, sent as direct messages',
      forget: 'Stop your own reminders',
      example: '/remind me 7d 1d 0d',
    }),
    defineCommand({
      name: 'done',
      description: 'Stop the reminders of a date; the button of a reminder does this',
      ...FOR_CHANNEL,
      options: { number: { ...NUMBER, required: true }, about: ABOUT },
      async run({ number, about }, { desk, caller, now }) {
        const event = await desk.tell.done(caller.channel, number, about, now);
        return noteCard(`Done: ${event}`, 'No more reminders of it here, unless its date moves.');
      },
    }),
    defineCommand({
      name: 'snooze',
      description: 'Repeat the reminder of a date; the button of a reminder does this',
      ...FOR_CHANNEL,
      options: {
        number: { ...NUMBER, required: true },
        about: ABOUT,
        days: { type: 'integer', description: 'In how many days; 1 by default', min: 1, max: 365 },
      },
      async run({ number, about, days }, { desk, caller, now }) {
        const day = await desk.tell.snooze(caller.channel, number, about, days ?? 1, now);
        return noteCard(`Next reminder: ${showDate(day)}`, 'At the usual time of these reminders.');
      },
    }),
    listAction('reminder', { list: 'List the reminders of this channel', example: EXAMPLE }),
    ...changeActions('reminder', {
      pause: 'Pause reminders until you resume them',
      resume: 'Resume paused reminders',
      stop: 'Remove reminders for good',
    }),
  ],
});

async function subscribe(
  { offsets, at, date, ping, ...shared }: OptionValues<typeof ADDED> & { readonly ping?: string },
  { desk, caller, now }: CommandContext,
  whose: SubscriptionOwner,
): Promise<Card> {
  const added = { offsets: readOffsets(offsets), time: at ?? null, onlyDate: date ?? null };
  const chosen = readChosen({ ping }, caller);
  const request = { ...readSubscription(shared, caller), ...chosen, ...added };
  const own = whose === 'own' ? { channel: directly(caller) } : {};
  if (whose === 'channel') await expectPosting(caller);
  const { subscription, what } = await desk.tell.subscribeReminders({ ...request, ...own }, now);
  const outlook = await desk.tell.outlook(subscription, now);
  return withOutlook(subscribedCard(subscription, what, whose), outlook);
}

function noteCard(title: string, text: string): Card {
  return { title, tone: 'answer', blocks: [{ kind: 'text', leaves: [plain(text)] }] };
}

/** The words up to the last that begins with a digit, at least one, so that the error names a bad offset. */
function countOffsets(words: readonly string[]): number {
  return Math.max(1, words.findLastIndex((word) => /^\d/.test(word)) + 1);
}

function readOffsets(typed: string): readonly Offset[] {
  return typed.split(/[\s,]+/).map((word) => {
    const offset = parseOffset(word);
    if (offset) return offset;
    throw new UserError(
      `/remind offsets: “${word}” is not a time before a date.`,
      'Use days, weeks or months, such as 7d 2w 1m; 0d is the day itself.',
    );
  });
}
