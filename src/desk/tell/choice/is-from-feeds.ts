import type { Subscription } from '../../../core/schedule/subscription.ts';
import type { StoredArticle } from '../../../store/port/articles.ts';
import type { Store } from '../../../store/port/port.ts';

/** It came from one of the subscription's feeds, if it names some, and was not there before that feed was followed. */
export async function isFromFeeds(
  { feeds }: Store,
  { choice }: Subscription,
  { article }: StoredArticle,
): Promise<boolean> {
  const numbers = (await feeds.itemsOf(article.id)).flatMap(({ source }) => source ?? []);
  const wanted = choice?.feeds ? numbers.filter((number) => choice.feeds?.includes(number)) : numbers;
  if (wanted.length === 0) return !choice?.feeds;
  for (const number of wanted) {
    const feed = await feeds.find(number);
    if (!feed || !wasThereBefore(article, feed.since)) return true;
  }
  return false;
}

function wasThereBefore({ published, publishedAt }: StoredArticle['article'], since: Temporal.Instant): boolean {
  if (publishedAt !== undefined) return Temporal.Instant.compare(Temporal.Instant.from(publishedAt), since) < 0;
  return published !== null && published < since.toZonedDateTimeISO('UTC').toPlainDate().toString();
}
