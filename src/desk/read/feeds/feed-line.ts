import type { FollowedFeed } from '../../../core/followed-feed.ts';
import type { FeedLine } from '../../../core/views/reading-views.ts';
import { showSpan } from './show-span.ts';

/** A feed is reported as silent after this many times its usual gap, but not before this many minutes. */
const USUAL_GAPS = 5;
const LEAST_SILENCE_MINUTES = 2 * 24 * 60;

/** The state of a feed: active or not, last success, last error, whether it has been silent for longer than usual. */
export function toFeedLine(source: FollowedFeed, now: Temporal.Instant): FeedLine {
  const health = healthOf(source, now);
  return { source, health, says: [...WORDS[health](source, now), countWords(source)].join('; ') };
}

function healthOf(source: FollowedFeed, now: Temporal.Instant): FeedLine['health'] {
  const { state, failures, succeededAt } = source;
  if (state === 'paused' || state === 'suspended') return state;
  if (failures > 0) return 'failing';
  if (succeededAt === null) return 'new';
  return isSilent(source, now) ? 'silent' : 'well';
}

function isSilent({ lastNewAt, pace }: FollowedFeed, now: Temporal.Instant): boolean {
  if (lastNewAt === null || pace === null) return false;
  return lastNewAt.until(now).total('minutes') > Math.max(LEAST_SILENCE_MINUTES, USUAL_GAPS * pace.gapMinutes);
}

type Words = (source: FollowedFeed, now: Temporal.Instant) => readonly string[];

const WORDS: Readonly<Record<FeedLine['health'], Words>> = {
  well: ({ lastNewAt, pace, succeededAt }, now) => [
    ...(succeededAt ? [`polled ${showSpan(succeededAt, now)} ago`] : []),
    lastNewAt ? `the newest item came ${showSpan(lastNewAt, now)} ago` : 'nothing new so far',
    ...usually(pace),
  ],
  new: () => ['not polled yet'],
  silent: ({ lastNewAt, pace }, now) => [
    `nothing new for ${lastNewAt ? showSpan(lastNewAt, now) : 'a long time'}`,
    ...usually(pace),
  ],
  failing: ({ failures, failingSince, lastError, succeededAt }, now) => [
    `failed ${failures === 1 ? 'once' : `${failures} times`}${failingSince ? `, for ${showSpan(failingSince, now)}` : ''}: ${lastError}`,
    succeededAt ? `the last success was ${showSpan(succeededAt, now)} ago` : 'it has never worked',
  ],
  paused: () => ['paused'],
  suspended: ({ note }) => [`suspended: ${note}`],
};

function usually(pace: FollowedFeed['pace']): readonly string[] {
  return pace ? [`usually ${pace.words}`] : [];
}

function countWords({ itemCount }: FollowedFeed): string {
  return itemCount === 1 ? '1 item seen' : `${itemCount} items seen`;
}
