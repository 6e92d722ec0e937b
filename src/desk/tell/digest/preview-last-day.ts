import type { Channel } from '../../../core/channels/channel.ts';
import type { Subscription } from '../../../core/schedule/subscription.ts';
import type { DigestView } from '../../../core/views/digest-view.ts';
import type { NewsParts } from './news-parts.ts';
import { readNews } from './read-digest.ts';

/** Of an article only its day is known: yesterday's evening belongs to the last day too. */
const DAYS_BEFORE = 2;

/** What a digest of every story would say of the last day in a channel that has none: what is of yesterday and today. */
export async function previewLastDay(
  parts: NewsParts,
  { channel, zone }: { readonly channel: Channel; readonly zone: string },
  now: Temporal.Instant,
): Promise<DigestView> {
  const before = now.toZonedDateTimeISO(zone).subtract({ days: DAYS_BEFORE }).toInstant();
  const daily = toDaily(parts, channel, zone, before);
  const { editions: _, ...unweighed } = parts;
  const { told } = await readNews(unweighed, daily, before, new Map());
  const { view } = await readNews(parts, daily, now, told);
  return { ...view, schedule: null };
}

/** A digest that nobody set up. */
function toDaily({ store }: NewsParts, channel: Channel, zone: string, since: Temporal.Instant): Subscription {
  return {
    ...{ id: 0, channel, desk: store.workspace, kind: 'digest', owner: null, stories: null, people: null },
    ...{ cron: '0 9 * * *', zone, offsets: [], onlyDate: null, catchUp: 'latest', quiet: null, whenEmpty: 'say' },
    ...{ state: 'active', note: null, since, settledAt: since, nextAt: null, version: 0 },
  };
}
