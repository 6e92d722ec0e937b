import type { FollowedFeed } from '../../../core/feeds/followed-feed.ts';
import { showEvery } from '../../../core/pace/parse-every.ts';
import type { FeedLine } from '../../../core/views/reading-views.ts';
import { showSpan } from './show-span.ts';

/** A feed is reported as silent after this many times its usual gap, but not before this many minutes. */
const USUAL_GAPS = 5;
const LEAST_SILENCE_MINUTES = 2 * 24 * 60;

/** The state of a feed: active or not, last success, last error, whether it is silent, and what cannot be read of it. */
export function toFeedLine(source: FollowedFeed, now: Temporal.Instant): FeedLine {
  const health = healthOf(source, now);
  return {
    source,
    health,
    says: [...WORDS[health](source, now), ...choiceWords(source), countWords(source)].join('; '),
  };
}

function healthOf(source: FollowedFeed, now: Temporal.Instant): FeedLine['health'] {
  const { state, failures, succeededAt, signs } = source;
  if (state === 'paused' || state === 'suspended') return state;
  if (failures > 0) return 'failing';
  if (succeededAt === null) return 'new';
  if (signs.read > 0 && signs.refused === signs.read) return 'empty';
  if (signs.wall !== null) return 'walled';
  return isSilent(source, now) ? 'silent' : 'well';
}

function isSilent({ lastNewAt, pace }: FollowedFeed, now: Temporal.Instant): boolean {
  if (lastNewAt === null || pace === null) return false;
  return lastNewAt.until(now).total('minutes') > Math.max(LEAST_SILENCE_MINUTES, USUAL_GAPS * pace.gapMinutes);
}

type Words = (source: FollowedFeed, now: Temporal.Instant) => readonly string[];

const WORDS: Readonly<Record<FeedLine['health'], Words>> = {
  well: (source, now) => [...polledWords(source, now), ...headlineWords(source)],
  new: () => ['not polled yet'],
  silent: ({ lastNewAt, pace }, now) => [
    `nothing new for ${lastNewAt ? showSpan(lastNewAt, now) : 'a long time'}`,
    ...usually(pace),
  ],
  empty: (source, now) => [
    ...polledWords(source, now),
    `none of the last ${source.signs.read} items could be kept: they have neither a text nor a title`,
  ],
  walled: (source, now) => [
    ...polledWords(source, now),
    `the feed’s own text is kept, since ${source.signs.wall}`,
    ...headlineWords(source),
  ],
  failing: ({ failures, failingSince, lastError, succeededAt }, now) => [
    `failed ${failures === 1 ? 'once' : `${failures} times`}${failingSince ? `, for ${showSpan(failingSince, now)}` : ''}: ${lastError}`,
    succeededAt ? `the last success was ${showSpan(succeededAt, now)} ago` : 'it has never worked',
  ],
  paused: () => ['paused'],
  suspended: ({ note }) => [`suspended: ${note}`],
};

function polledWords({ lastNewAt, pace, succeededAt }: FollowedFeed, now: Temporal.Instant): readonly string[] {
  return [
    ...(succeededAt ? [`polled ${showSpan(succeededAt, now)} ago`] : []),
    lastNewAt ? `the newest item came ${showSpan(lastNewAt, now)} ago` : 'nothing new so far',
    ...usually(pace),
  ];
}

/** A feed of headlines is told as what it is. */
function headlineWords({ signs: { headlines, read } }: FollowedFeed): readonly string[] {
  if (headlines === 0) return [];
  return [
    headlines === read ? 'headlines only, kept with their links' : `${headlines} of ${read} items were headlines only`,
  ];
}

function choiceWords({ choice: { everyMinutes } }: FollowedFeed): readonly string[] {
  return everyMinutes === null ? [] : [`polled every ${showEvery(everyMinutes)}`];
}

function usually(pace: FollowedFeed['pace']): readonly string[] {
  return pace ? [`usually ${pace.words}`] : [];
}

function countWords({ itemCount }: FollowedFeed): string {
  return itemCount === 1 ? '1 item seen' : `${itemCount} items seen`;
}
