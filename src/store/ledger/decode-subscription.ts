import type { PlatformName } from '../../core/channels/channel.ts';
import type { QuietHours } from '../../core/schedule/schedule-quiet.ts';
import type { Subscription, SubscriptionKind } from '../../core/schedule/subscription.ts';
import { decodeFields, decodeList, decodeString, decodeWord } from '../decode.ts';

export const decodePlatform = decodeWord<PlatformName>(['terminal', 'web', 'discord', 'slack']);
export const decodeKind = decodeWord<SubscriptionKind>(['digest', 'reminder']);
export const decodeCatchUp = decodeWord<Subscription['catchUp']>(['skip', 'latest', 'all']);
export const decodeWhenEmpty = decodeWord<Subscription['whenEmpty']>(['say', 'silent']);
export const decodeSubscriptionState = decodeWord<Subscription['state']>(['active', 'paused', 'lost']);
export const decodeQuiet = decodeFields<QuietHours>({ from: decodeString, to: decodeString });
/** Slugs, names or offsets. */
export const decodeTexts = decodeList(decodeString);
