import { alertPreviewCard, alertSetUpCard } from '../../src/card/telling/alert-set-up-card.ts';
import type { SubscriptionOwner } from '../../src/card/telling/subscription-cards.ts';
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
import { changeActions, directly, FOR_CALLER, FOR_CHANNEL, listAction, ownActions } from './subscription-actions.ts';

const EXAMPLE = '/alert people:"Ada Byron"';

const PACE = {
  type: 'text',
  label: 'How often',
  description: 'Each thing as it comes (the default), or all of an hour in one post',
  choices: [
    { name: 'as it comes', value: 'now' },
    { name: 'every hour', value: 'hourly' },
  ],
} as const satisfies Option;

const ADDED = {
  pace: PACE,
  story: STORIES,
  people: { ...STATEMENTS_BY, description: 'Only statements by these people and dates they set, comma-separated' },
  words: CHOSEN_WORDS,
  feed: FEED,
  quiet: QUIET_HOURS,
  zone: { ...ZONE, named: true },
  most: {
    type: 'integer',
    label: 'At most in an hour',
    description: 'The most posts in an hour, 12 by default; the rest comes in one line',
    named: true,
    min: 1,
    max: 60,
  },
} as const satisfies Options;

/** Posts what is new as it comes. */
export default defineGroup({
  name: 'alert',
  formTitle: 'Post what is new',
  description: 'Post each new article, statement and date as it comes',
  fallback: 'add',
  actions: [
    defineCommand({
      name: 'add',
      description: `Post what is new as it comes, in this channel: ${EXAMPLE}`,
      ...FOR_CHANNEL,
      options: { ...ADDED, ping: PING },
      run: (values, context) => subscribe(values, context, 'channel'),
    }),
    defineCommand({
      name: 'me',
      description: 'Send what is new to you alone, as direct messages: /alert me words:ceasefire',
      ...FOR_CALLER,
      options: ADDED,
      run: (values, context) => subscribe(values, context, 'own'),
    }),
    ...ownActions('alert', {
      mine: 'List your own alerts, sent as direct messages',
      forget: 'Stop an alert of your own',
      example: '/alert me words:ceasefire',
    }),
    listAction('alert', { list: 'List the alerts of this channel', example: EXAMPLE }),
    defineCommand({
      name: 'preview',
      description: 'Show what an alert would have posted in the last seven days',
      visibility: 'caller',
      right: 'member',
      ofChannel: true,
      options: { number: NUMBER },
      run: async ({ number }, { desk, caller, now }) =>
        alertPreviewCard(await desk.tell.previewAlert(caller.channel, number ?? null, now)),
    }),
    ...changeActions('alert', {
      pause: 'Pause an alert until you resume it',
      resume: 'Resume a paused alert; what came in the meantime is not posted',
      stop: 'Remove an alert for good',
    }),
  ],
});

async function subscribe(
  { pace, people, words, feed, ping, most, ...shared }: OptionValues<typeof ADDED> & { readonly ping?: string },
  { desk, caller, now }: CommandContext,
  whose: SubscriptionOwner,
) {
  const channel = whose === 'own' ? directly(caller) : caller.channel;
  const request = {
    ...readSubscription({ ...shared, 'catch-up': undefined }, caller),
    channel,
    pace: pace === 'hourly' ? 'hourly' : 'now',
    people: readNames(people),
    ...readChosen({ words, feed, ping }, caller),
    anHour: most ?? null,
  } as const;
  if (whose === 'channel') await expectPosting(caller);
  const { subscription, what } = await desk.tell.subscribeAlert(request, now);
  const preview = await desk.tell.previewAlert(channel, subscription.id, now);
  return alertSetUpCard(subscription, what, preview, whose);
}
