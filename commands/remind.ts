import { changedCard, subscribedCard, subscriptionsCard } from '../src/card/subscription-cards.ts';
import { defineCommand, defineGroup } from '../src/command/define.ts';
import { CATCH_UP, NUMBER, QUIET, readSubscription, STORIES, ZONE } from '../src/command/subscription-options.ts';
import { UserError } from '../src/core/errors.ts';
import { type Offset, parseOffset } from '../src/core/schedule-offset.ts';

const EXAMPLE = '/remind 7d 1d 0d';

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
      manage: true,
      options: {
        offsets: {
          type: 'text',
          description: 'Days, weeks or months before, such as 7d 1d 0d',
          required: true,
          take: async (_context, words) => countOffsets(words),
        },
        at: { type: 'time', description: 'Time of day; 09:00 where it is left out', named: true },
        zone: ZONE,
        story: STORIES,
        quiet: QUIET,
        'catch-up': CATCH_UP,
      },
      async run({ offsets, at, ...shared }, { desk, caller, now }) {
        const request = { ...readSubscription(shared, caller), offsets: readOffsets(offsets), time: at ?? null };
        const { subscription, isNew } = await desk.telling.subscribeReminders(request, now);
        return subscribedCard(subscription, isNew);
      },
    }),
    defineCommand({
      name: 'list',
      description: "This channel's reminders",
      visibility: 'caller',
      options: {},
      run: async (_values, { desk, caller }) =>
        subscriptionsCard(await desk.telling.list(caller.channel, 'reminder'), 'reminder', EXAMPLE),
    }),
    defineCommand({
      name: 'pause',
      description: 'Post no reminder until they are resumed',
      visibility: 'channel',
      manage: true,
      options: { number: NUMBER },
      run: async ({ number }, { desk, caller, now }) =>
        changedCard(await desk.telling.pause(caller.channel, 'reminder', number ?? null, now), 'paused'),
    }),
    defineCommand({
      name: 'resume',
      description: 'Post paused reminders again from now on',
      visibility: 'channel',
      manage: true,
      options: { number: NUMBER },
      run: async ({ number }, { desk, caller, now }) =>
        changedCard(await desk.telling.resume(caller.channel, 'reminder', number ?? null, now), 'resumed'),
    }),
    defineCommand({
      name: 'stop',
      description: 'Remove reminders for good',
      visibility: 'channel',
      manage: true,
      options: { number: NUMBER },
      run: async ({ number }, { desk, caller }) =>
        changedCard(await desk.telling.stop(caller.channel, 'reminder', number ?? null), 'stopped'),
    }),
  ],
});

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
