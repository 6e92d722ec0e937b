import type { PlatformName } from '../../core/channels/channel.ts';
import type { QuietHours } from '../../core/schedule/schedule-quiet.ts';
import type { Subscription, SubscriptionKind } from '../../core/schedule/subscription.ts';
import type { TellingChoice } from '../../core/schedule/telling-choice.ts';
import type { WordFilter } from '../../core/text/search/word-filter.ts';
import { decodeFields, decodeList, decodeMaybe, decodeNumber, decodeString, decodeWord } from '../decode.ts';

export const decodePlatform = decodeWord<PlatformName>(['terminal', 'web', 'discord', 'slack']);
export const decodeKind = decodeWord<SubscriptionKind>(['digest', 'reminder', 'alert']);
export const decodeCatchUp = decodeWord<Subscription['catchUp']>(['skip', 'latest', 'all']);
export const decodeWhenEmpty = decodeWord<Subscription['whenEmpty']>(['say', 'silent', 'three']);
export const decodeSubscriptionState = decodeWord<Subscription['state']>(['active', 'paused', 'lost']);
export const decodeQuiet = decodeFields<QuietHours>({ from: decodeString, to: decodeString });
/** Slugs, names or offsets. */
export const decodeTexts = decodeList(decodeString);

const decodeWords = decodeFields<WordFilter>({ all: decodeTexts, any: decodeTexts, none: decodeTexts });
export const decodeTellingChoice = decodeFields<TellingChoice>({
  words: decodeMaybe(decodeWords),
  feeds: decodeMaybe(decodeList(decodeNumber)),
  ping: decodeMaybe(decodeString),
  anHour: decodeNumber,
});
