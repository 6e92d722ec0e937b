import {
  noReplayCard,
  replayEndedCard,
  replayStartedCard,
  replayStatusCard,
} from '../../src/card/telling/replay-cards.ts';
import { defineCommand, defineGroup, type Option } from '../../src/command/define.ts';
import { expectPosting } from '../../src/command/expect-posting.ts';
import { STORY } from '../../src/command/options/shared-options.ts';
import { readReplayPace } from '../../src/core/replays/replay-pace.ts';
import { storyDayAt } from '../../src/core/replays/story-clock.ts';

const USUAL_SPEED = '1d/m';

const SPEED = {
  type: 'text',
  description: 'Days or hours of the story a minute: 1d/m (the default), 6h/m',
  suggest: async () => ['6h/m', USUAL_SPEED, '5d/m'].map((value) => ({ name: value, value })),
} as const satisfies Option;

const FROM = {
  type: 'date',
  description: 'First day, such as 2016-07-13; the day of the first article if left out',
} as const satisfies Option;

/** Lives through a story again in this channel, on a story clock. */
export default defineGroup({
  name: 'replay',
  description: 'Live through a story again in this channel, a day a minute',
  fallback: 'start',
  actions: [
    defineCommand({
      name: 'start',
      description:
        'Answer and post here as of the story’s days, until they are over: /replay from:2016-07-13 speed:1d/m',
      visibility: 'channel',
      right: 'manager',
      ownInDirect: true,
      ofChannel: true,
      options: { from: FROM, speed: SPEED, story: STORY },
      async run({ from, speed, story }, { desk, caller, now }) {
        await expectPosting(caller);
        const { channel, user: owner, zone } = caller;
        const pace = readReplayPace(speed ?? USUAL_SPEED);
        const request = { channel, owner, zone, from: from ?? null, story: story ?? null, pace };
        const { replay, subscriptions } = await desk.tell.replays.start(request, now);
        return replayStartedCard(replay, subscriptions, storyDayAt(replay, replay.endsAt.subtract({ seconds: 1 })));
      },
    }),
    defineCommand({
      name: 'status',
      description: 'Show the story’s day, and when the replay ends',
      visibility: 'caller',
      right: 'member',
      ofChannel: true,
      options: {},
      async run(_values, { desk, caller, now }) {
        const replay = await desk.tell.replays.running(caller.channel, now);
        if (!replay) return noReplayCard();
        const endDay = storyDayAt(replay, replay.endsAt.subtract({ seconds: 1 }));
        return replayStatusCard(replay, storyDayAt(replay, now), endDay);
      },
    }),
    defineCommand({
      name: 'stop',
      description: 'Stop the replay of this channel',
      visibility: 'channel',
      right: 'manager',
      ownInDirect: true,
      ofChannel: true,
      options: {},
      async run(_values, { desk, caller, now }) {
        const replay = await desk.tell.replays.stop(caller.channel);
        return replayEndedCard(replay, storyDayAt(replay, now), 'stopped');
      },
    }),
  ],
});
