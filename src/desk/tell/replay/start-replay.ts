import { UserError } from '../../../core/errors.ts';
import type { ChannelReplay } from '../../../core/replays/channel-replay.ts';
import { wallTimeAt } from '../../../core/replays/story-clock.ts';
import type { Story } from '../../../core/stories/story.ts';
import type { Store } from '../../../store/port/port.ts';
import { readStoryName } from '../../ask/story.ts';
import { findStorySpan } from './find-story-span.ts';
import type { ReplayRequest, StartedReplay } from './replays.ts';
import { toReplayed } from './to-replayed.ts';

export type ReplayParts = {
  readonly store: Store;
  readonly stories: () => readonly Story[];
  /** For a caller whose time zone is unknown. */
  readonly zone: string;
};

const LONGEST_MS = 24 * 60 * 60_000;
/** Each costs as much as a busy channel's digests. */
const MOST_OF_A_DESK = 10;

/** Starts the story clock of a channel. Throws a UserError. */
export async function startReplay(
  { store, stories, zone: usualZone }: ReplayParts,
  request: ReplayRequest,
  now: Temporal.Instant,
): Promise<StartedReplay> {
  const { channel, pace } = request;
  const zone = request.zone ?? usualZone;
  const story = request.story === null ? null : readStoryName(request.story, stories(), 'story').slug;
  const { from, start, end } = await findStorySpan(store, { story, from: request.from, zone, now });
  const milliseconds = Math.ceil(start.until(end).total('milliseconds') / pace);
  const startedAt = now;
  const endsAt = now.add({ milliseconds: Math.min(milliseconds, LONGEST_MS) });
  const replay: ChannelReplay = { channel, desk: store.workspace, story, from, zone, pace, startedAt, endsAt };
  const subscriptions = toReplayed(await store.ledger.list(channel, null), replay, { owner: request.owner, start });
  const looks = subscriptions.flatMap(({ nextAt }) => (nextAt ? [wallTimeAt(replay, nextAt)] : []));
  const lookAt = looks.toSorted(Temporal.Instant.compare)[0] ?? endsAt;
  const received = subscriptions.map((subscription) => ({
    subscription,
    told: new Map<string, string>(),
    slots: new Set<string>(),
  }));
  const what = await store.replays.start({ ...replay, received, lookAt }, MOST_OF_A_DESK);
  if (what === 'running')
    throw new UserError('A replay is already running in this channel.', '/replay stop ends it; then start another.');
  if (what === 'too many')
    throw new UserError(
      `${MOST_OF_A_DESK} replays are running here already.`,
      'Stop one in its channel with /replay stop, or wait until one ends.',
    );
  return { replay, subscriptions };
}
