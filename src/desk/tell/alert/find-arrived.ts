import type { Subscription } from '../../../core/schedule/subscription.ts';
import type { CorrectionNote } from '../../../core/views/views.ts';
import type { Arrivals, StoredArticle } from '../../../store/port/articles.ts';
import { fitsStories } from '../choice/fits.ts';
import { isFromFeeds } from '../choice/is-from-feeds.ts';
import type { AlertParts } from './alert-parts.ts';

type Arrival = Arrivals['items'][number];

/** An article that came, or was edited, since the alert last looked. */
export type Arrived = StoredArticle & {
  /** The id of its report's lead. */
  readonly report: string;
  /** The stories for which it is told, its main one first: of those to which it belongs, the ones that the alert chooses. */
  readonly stories: readonly string[];
  /** It came since the alert was set up; otherwise only what an edit added is new. */
  readonly isNew: boolean;
  /** Its edit since the last look; null: none. */
  readonly edit: CorrectionNote | null;
};

/** From when on something is new to an alert: when it looked last, and when it was set up or resumed. */
export type AlertSpan = { readonly from: Temporal.Instant; readonly since: Temporal.Instant };

/** An article older than this on the day it came is no news: it comes with the past of a feed, or by hand. */
const NEWS_DAYS = 3;

/** What came or was edited in an alert's stories and from its feeds. */
export async function findArrived(
  parts: AlertParts,
  alert: Subscription,
  items: Arrivals['items'],
  span: AlertSpan,
): Promise<readonly Arrived[]> {
  const wanted = items.filter((item) => fitsStories(alert, item.stories) && isInSpan(item, span) && isRecent(item));
  const edited = wanted.filter(({ editedAt }) => isAfter(editedAt, span.from)).map(({ id }) => id);
  const edits = edited.length > 0 ? await parts.store.articles.lastCorrections(edited) : new Map<string, never>();
  const found: Arrived[] = [];
  for (const { id, report, seenAt, stories } of wanted) {
    const stored = await parts.reading.article(id);
    if (!stored || !(await isFromFeeds(parts.store, alert, stored))) continue;
    found.push({
      ...stored,
      report,
      stories: stories.filter((story) => fitsStories(alert, [story])),
      isNew: isAfter(seenAt, span.since),
      edit: edits.get(id) ?? null,
    });
  }
  return found;
}

function isInSpan({ seenAt, editedAt }: Arrival, { from }: AlertSpan): boolean {
  return isAfter(seenAt, from) || isAfter(editedAt, from);
}

function isRecent({ published, seenAt, editedAt }: Arrival): boolean {
  if (published === null || editedAt !== null) return true;
  const oldest = seenAt.toZonedDateTimeISO('UTC').toPlainDate().subtract({ days: NEWS_DAYS });
  return published >= oldest.toString();
}

function isAfter(at: Temporal.Instant | null, moment: Temporal.Instant): boolean {
  return at !== null && Temporal.Instant.compare(at, moment) > 0;
}
