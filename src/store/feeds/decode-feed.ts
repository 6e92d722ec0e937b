import type { FeedChoice, FeedManners, FeedPace, FeedSigns, FollowedFeed } from '../../core/feeds/followed-feed.ts';
import type { Item, TrailStep } from '../../core/feeds/item.ts';
import type { Rhythm } from '../../core/pace/rhythm.ts';
import { decodeFields, decodeList, decodeMaybe, decodeNumber, decodeString, decodeWord } from '../decode.ts';

export const decodeManners = decodeFields<FeedManners>({
  ttlMinutes: decodeMaybe(decodeNumber),
  skipHours: decodeList(decodeNumber),
  skipDays: decodeList(decodeNumber),
});
export const decodePace = decodeFields<FeedPace>({ words: decodeString, gapMinutes: decodeNumber });
export const decodeChoice = decodeFields<FeedChoice>({
  everyMinutes: decodeMaybe(decodeNumber),
  backlog: decodeNumber,
  categories: decodeList(decodeString),
});
export const decodeSigns = decodeFields<FeedSigns>({
  movedTo: decodeMaybe(decodeString),
  language: decodeMaybe(decodeString),
  wall: decodeMaybe(decodeString),
  read: decodeNumber,
  headlines: decodeNumber,
  refused: decodeNumber,
});
export const decodeRhythm = decodeFields<Rhythm>({
  at: decodeNumber,
  quarters: decodeList(decodeNumber),
  minutes: decodeList(decodeNumber),
  days: decodeList(decodeNumber),
  observed: decodeList(decodeNumber),
  followUps: decodeNumber,
  newest: decodeMaybe(decodeNumber),
});
export const decodeFormat = decodeMaybe(
  decodeWord<NonNullable<FollowedFeed['format']>>(['rss', 'rdf', 'atom', 'json', 'sitemap', 'page']),
);
export const decodeTextRule = decodeWord<FollowedFeed['text']>(['feed', 'page', 'longest']);
export const decodeFeedState = decodeWord<FollowedFeed['state']>(['proposed', 'active', 'paused', 'suspended']);

export const decodeOutcome = decodeWord<Item['outcome']>(['saved', 'short', 'known', 'passed', 'refused', 'forgotten']);
export const decodeTrail = decodeList(
  decodeFields<TrailStep>({
    stage: decodeWord<TrailStep['stage']>(['found', 'known', 'text', 'story', 'report', 'saved', 'refused']),
    at: decodeString,
    says: decodeString,
  }),
);
