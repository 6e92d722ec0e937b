import { showSchedule } from '../../../core/schedule/schedule-text.ts';
import type { Subscription } from '../../../core/schedule/subscription.ts';
import type { StoryName } from '../../../core/views/reminder-view.ts';
import type { ArticleHead } from '../../../store/articles.ts';
import type { DigestNews } from '../due.ts';
import { findFollowed } from './followed-people.ts';
import { dayOf, followedStories, lastKnownDay, type NewsParts } from './news-parts.ts';
import { chooseHeads, type KnownStory, planStoryNews } from './plan-digest.ts';

type Told = ReadonlyMap<string, string>;

/** What a digest would contain at a moment: everything known at that time in its zone that was not posted yet. */
export async function readDigest(
  parts: NewsParts,
  subscription: Subscription,
  at: Temporal.Instant,
): Promise<DigestNews> {
  const { id, cron, zone } = subscription;
  const day = dayOf(at, subscription);
  const told = await parts.store.ledger.told(id);
  const known = await readStories(parts, subscription, lastKnownDay(day, parts), told);
  const plans = known.map((story) => planStoryNews(story, told, day));
  const stories = plans.map(({ news }) => news).filter(({ articles, dates }) => articles.length + dates.length > 0);
  return {
    view: { day, schedule: showSchedule(cron), zone, isFirst: told.size === 0, stories },
    told: new Map(plans.flatMap((plan) => [...plan.told])),
  };
}

async function readStories(
  parts: NewsParts,
  subscription: Subscription,
  asOf: string,
  told: Told,
): Promise<readonly KnownStory[]> {
  const { reading } = parts;
  const people = await findFollowed(parts.people, subscription.people, asOf);
  const followed = followedStories(parts, subscription).map(async (story) => {
    const scope = { story: story.slug, asOf };
    return {
      ...(await readArticles(parts, story, await reading.heads(scope), told)),
      dates: await reading.dates(scope),
      people,
    };
  });
  return Promise.all(
    subscription.stories === null ? [...followed, { ...(await readOthers(parts, asOf, told)), people }] : followed,
  );
}

/** Articles that belong to no known story. */
async function readOthers(parts: NewsParts, asOf: string, told: Told): Promise<Omit<KnownStory, 'people'>> {
  const slugs = new Set([...parts.stories, ...parts.archived].map(({ slug }) => slug));
  const heads = await parts.reading.heads({ story: null, asOf });
  const others = heads.filter(({ story }) => !slugs.has(story ?? ''));
  return { ...(await readArticles(parts, null, others, told)), dates: [] };
}

async function readArticles(
  { reading }: NewsParts,
  story: StoryName | null,
  heads: readonly ArticleHead[],
  told: Told,
): Promise<Omit<KnownStory, 'dates' | 'people'>> {
  const { fresh, unread, repeats } = chooseHeads(heads, told);
  const read = fresh.map(async ({ id, report }) => {
    const stored = await reading.article(id);
    return stored && { ...stored, report };
  });
  return { story, fresh: (await Promise.all(read)).filter((article) => article !== undefined), unread, repeats };
}
