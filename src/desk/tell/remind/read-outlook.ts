import { lastDay } from '../../../core/dates/last-day.ts';
import type { Subscription } from '../../../core/schedule/subscription.ts';
import type { DatesOutlook } from '../../../core/views/dates-outlook.ts';
import { dayOf, lastKnownDay, type NewsParts } from '../digest/news-parts.ts';

/** Whether a reminder has an upcoming date, from what is known at a moment in the stories it follows. */
export async function readOutlook(
  parts: NewsParts,
  subscription: Subscription,
  at: Temporal.Instant,
): Promise<DatesOutlook> {
  const today = dayOf(at, subscription);
  const asOf = lastKnownDay(today, parts);
  const dates = await Promise.all(
    (subscription.stories ?? [null]).map((story) => parts.reading.dates({ story, asOf })),
  );
  const days = dates.flat().flatMap(({ date, certainty }) => {
    const last = lastDay(date);
    return last === undefined ? [] : [{ date, last, isAhead: last >= today && certainty !== 'past' }];
  });
  const [latest] = days.filter(({ isAhead }) => !isAhead).sort((a, b) => (a.last < b.last ? 1 : -1));
  return { isAnyAhead: days.some(({ isAhead }) => isAhead), last: latest?.date ?? null };
}
