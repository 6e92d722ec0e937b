import { changedCard, subscriptionsCard } from '../../src/card/telling/subscription-cards.ts';
import { type Action, type Caller, defineCommand } from '../../src/command/define.ts';
import { expectPosting } from '../../src/command/expect-posting.ts';
import { NUMBER } from '../../src/command/options/subscription-options.ts';
import type { Channel } from '../../src/core/channels/channel.ts';
import { toDirectChannel } from '../../src/core/channels/direct-channel.ts';
import type { SubscriptionKind } from '../../src/core/schedule/subscription.ts';

/** What a manager does for a channel, and everyone in their own direct messages. */
export const FOR_CHANNEL = { visibility: 'channel', right: 'manager', ownInDirect: true, ofChannel: true } as const;

/** What everyone does for themselves, wherever they are: it comes as direct messages. */
export const FOR_CALLER = { visibility: 'caller', right: 'member', changes: true } as const;

/** What one kind of subscription says of its actions in /help; `example` sets one up. */
type ListWords = { readonly list: string; readonly example: string };
type ChangeWords = { readonly pause: string; readonly resume: string; readonly stop: string };

/** `/digest list`, and the same of every kind of subscription. */
export function listAction(kind: SubscriptionKind, { list, example }: ListWords): Action {
  return defineCommand({
    name: 'list',
    description: list,
    visibility: 'caller',
    right: 'member',
    ofChannel: true,
    options: {},
    run: async (_values, { desk, caller }) =>
      subscriptionsCard(await desk.tell.list(caller.channel, kind), kind, example, 'channel'),
  });
}

/** `/digest pause`, `resume` and `stop`, and the same of every kind of subscription. */
export function changeActions(kind: SubscriptionKind, { pause, resume, stop }: ChangeWords): readonly Action[] {
  const shared = { ...FOR_CHANNEL, options: { number: NUMBER } } as const;
  return [
    defineCommand({
      ...shared,
      name: 'pause',
      description: pause,
      run: async ({ number }, { desk, caller, now }) =>
        changedCard(await desk.tell.pause(caller.channel, kind, number ?? null, now), 'paused'),
    }),
    defineCommand({
      ...shared,
      name: 'resume',
      description: resume,
      async run({ number }, { desk, caller, now }) {
        await expectPosting(caller);
        return changedCard(await desk.tell.resume(caller.channel, kind, number ?? null, now), 'resumed');
      },
    }),
    defineCommand({
      ...shared,
      name: 'stop',
      description: stop,
      run: async ({ number }, { desk, caller }) =>
        changedCard(await desk.tell.stop(caller.channel, kind, number ?? null), 'stopped'),
    }),
  ];
}

type OwnWords = { readonly mine: string; readonly forget: string; readonly example: string };

/** `/remind mine` and `forget`, and the same of every kind that can be sent to one person. */
export function ownActions(kind: SubscriptionKind, { mine, forget, example }: OwnWords): readonly Action[] {
  return [
    defineCommand({
      name: 'mine',
      description: mine,
      visibility: 'caller',
      right: 'member',
      options: {},
      run: async (_values, { desk, caller }) =>
        subscriptionsCard(await desk.tell.list(directly(caller), kind), kind, example, 'own'),
    }),
    defineCommand({
      name: 'forget',
      description: forget,
      ...FOR_CALLER,
      options: { number: NUMBER },
      run: async ({ number }, { desk, caller }) =>
        changedCard(await desk.tell.stop(directly(caller), kind, number ?? null), 'stopped'),
    }),
  ];
}

/** The direct messages of who asks. */
export function directly({ channel, user }: Caller): Channel {
  return toDirectChannel(channel, user);
}
