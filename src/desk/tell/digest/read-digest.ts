import { showSchedule } from '../../../core/schedule/schedule-text.ts';
import type { Subscription } from '../../../core/schedule/subscription.ts';
import type { StoryName } from '../../../core/views/reminder-view.ts';
import type { ArticleHead } from '../../../store/port/articles.ts';
import type { DigestNews } from '../due.ts';
import { chooseDates, partChosen } from './choose-news.ts';
import { type Edits, findEdited, findUpdated } from './find-updated.ts';
import { findFollowed } from './followed-people.ts';
import { dayOf, followedStories, lastKnownDay, type NewsParts } from './news-parts.ts';
import { onceOverStories } from './once-over-stories.ts';
import { chooseHeads, type KnownStory, planStoryNews, type StoryPlan } from './plan-digest.ts';

type Told = ReadonlyMap<string, string>;

/** What a digest would contain at a moment: everything known at that time in its zone that was not posted yet. */
export async function readDigest(
  parts: NewsParts,
  subscription: Subscription,
  at: Temporal.Instant,
): Promise<DigestNews> {
  return readNews(parts, subscription, at, await parts.store.ledger.told(subscription.id));
}

/** The same for a channel that has received what `told` says. */
export async function readNews(
  parts: NewsParts,
  subscription: Subscription,
  at: Temporal.Instant,
  told: Told,
): Promise<DigestNews> {
  const { cron, zone } = subscription;
  const day = dayOf(at, subscription);
  const known = await readStories(parts, subscription, { asOf: lastKnownDay(day, parts), at }, told);
  const plans = planAll(known, told, day);
  const stories = plans.map(({ news }) => news).filter(({ articles, dates }) => articles.length + dates.length > 0);
  return {
    view: { day, schedule: showSchedule(cron), zone, lastMoved: lastMovedOf(known), stories },
    told: new Map([...plans.flatMap((plan) => [...plan.told]), [QUIET_ITEM, String(countQuiet(stories.length, told))]]),
  };
}

/** A date that is told for one story is not told again for the next. */
function planAll(known: readonly KnownStory[], told: Told, day: string): readonly StoryPlan[] {
  const after = new Map(told);
  return onceOverStories(known).map((story) => {
    const plan = planStoryNews(story, after, day);
    for (const [item, value] of plan.told) after.set(item, value);
    return plan;
  });
}

/** The item that counts the digests in a row in which nothing was new. */
export const QUIET_ITEM = 'quiet';

const countQuiet = (stories: number, told: Told) => (stories > 0 ? 0 : Number(told.get(QUIET_ITEM) ?? 0) + 1);

function lastMovedOf(known: readonly ReadStory[]): string | null {
  return known.reduce<string | null>((last, { newest }) => ((newest ?? '') > (last ?? '') ? newest : last), null);
}

/** With the day of its newest article. */
type ReadStory = KnownStory & { readonly newest: string | null };

async function readStories(
  parts: NewsParts,
  subscription: Subscription,
  { asOf, at }: { readonly asOf: string; readonly at: Temporal.Instant },
  told: Told,
): Promise<readonly ReadStory[]> {
  const { reading } = parts;
  const untold = { subscription, asOf, edits: { told, since: subscription.settledAt, until: at } };
  const people = await findFollowed(parts.people, subscription.people, asOf);
  const followed = followedStories(parts, subscription).map(async (story) => {
    const scope = { story: story.slug, asOf };
    return {
      ...(await readArticles(parts, story, await reading.heads(scope), untold)),
      dates: await chooseDates(parts, subscription, await reading.dates(scope)),
      edition: (await parts.editions?.of(scope)) ?? null,
      people,
    };
  });
  return Promise.all(
    subscription.stories === null ? [...followed, { ...(await readOthers(parts, untold)), people }] : followed,
  );
}

/** Articles that belong to no known story. */
async function readOthers(parts: NewsParts, untold: Untold): Promise<Omit<ReadStory, 'people'>> {
  const slugs = new Set([...parts.stories, ...parts.archived].map(({ slug }) => slug));
  const heads = await parts.reading.heads({ story: null, asOf: untold.asOf });
  const others = heads.filter(({ story }) => !slugs.has(story ?? ''));
  return { ...(await readArticles(parts, null, others, untold)), dates: [], edition: null };
}

type Untold = { readonly subscription: Subscription; readonly edits: Edits; readonly asOf: string };

async function readArticles(
  parts: NewsParts,
  story: StoryName | null,
  heads: readonly ArticleHead[],
  { subscription, edits, asOf }: Untold,
): Promise<Omit<ReadStory, 'dates' | 'people' | 'edition'>> {
  const { fresh, unread, repeats, old, told, passed } = chooseHeads(heads, edits.told, asOf);
  const wanted = new Set([...fresh, ...(await findEdited(parts, passed, edits))]);
  const read = heads
    .filter((head) => wanted.has(head))
    .map(async ({ id, report }) => {
      const stored = await parts.reading.article(id);
      return stored && { ...stored, report };
    });
  const known = await partChosen(parts, subscription, await Promise.all(read));
  const updated = await partChosen(parts, subscription, await findUpdated(parts, told, edits));
  return {
    story,
    fresh: known.chosen,
    passed: known.passed,
    updated: updated.chosen,
    unread,
    repeats,
    old,
    newest: heads[0]?.published ?? null,
  };
}
