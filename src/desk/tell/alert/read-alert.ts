import { isHourlyAlert } from '../../../core/schedule/alert-pace.ts';
import type { Subscription } from '../../../core/schedule/subscription.ts';
import { USUAL_POSTS_AN_HOUR } from '../../../core/schedule/telling-choice.ts';
import type { AlertNews, AlertPreview } from '../../../core/views/alert-view.ts';
import { dayOf } from '../digest/news-parts.ts';
import type { AlertParts } from './alert-parts.ts';
import { parseState, STATE_ITEMS } from './alert-state.ts';
import { findArrived } from './find-arrived.ts';
import { planAlert } from './plan-alert.ts';
import { readThings } from './read-things.ts';

/** What came up to so long before the last look is looked at again: it may have been saved after that. */
const SLACK_MINUTES = 60;
/** What came before that is no news, whatever was done to it since. */
const MOST_DAYS_BACK = 7;
const PREVIEW_DAYS = 7;
const MOST_PREVIEWED = 300;

/** What an alert posts at a moment, found by what changed in the articles since it last looked. */
export async function readAlert(parts: AlertParts, alert: Subscription, at: Temporal.Instant): Promise<AlertNews> {
  const state = parseState(await parts.store.ledger.toldAmong(alert.id, STATE_ITEMS));
  const oldest = at.round({ smallestUnit: 'hour', roundingMode: 'floor' }).subtract({ hours: MOST_DAYS_BACK * 24 });
  const { revision, items } = await parts.reading.arrivals({ after: state.cursor ?? '0', since: oldest });
  const from = later(alert.since, alert.settledAt.subtract({ minutes: SLACK_MINUTES }));
  const arrived = await findArrived(parts, alert, items, { from, since: alert.since });
  const things = await readThings(parts, alert, arrived, { today: dayOf(at, alert), from, at });
  const quota = { anHour: alert.choice?.anHour ?? USUAL_POSTS_AN_HOUR, isHourly: isHourlyAlert(alert.cron) };
  return planAlert(things, { ...state, cursor: revision }, quota, at);
}

/** What it would have posted in the last days if it had been there. */
export async function previewAlert(
  parts: AlertParts,
  alert: Subscription,
  at: Temporal.Instant,
): Promise<AlertPreview> {
  const today = dayOf(at, alert);
  const first = Temporal.PlainDate.from(today).subtract({ days: PREVIEW_DAYS }).toString();
  const { items } = await parts.reading.publishedFrom(first);
  const ever = Temporal.Instant.fromEpochMilliseconds(-1);
  const newest = items.filter(({ published }) => (published ?? '') <= today).slice(0, MOST_PREVIEWED);
  const arrived = await findArrived(parts, alert, newest, { from: ever, since: ever });
  // Under a number that no alert has, nothing was received.
  const things = await readThings(parts, { ...alert, id: 0 }, arrived, { today, from: ever, at });
  return { days: PREVIEW_DAYS, things: things.toReversed(), isCut: items.length > newest.length };
}

function later(one: Temporal.Instant, other: Temporal.Instant): Temporal.Instant {
  return Temporal.Instant.compare(one, other) > 0 ? one : other;
}
