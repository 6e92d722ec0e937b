import type { Subscription } from '../../../core/schedule/subscription.ts';
import type { AlertThing } from '../../../core/views/alert-view.ts';
import type { StoryName } from '../../../core/views/reminder-view.ts';
import { fitsChosenWords } from '../choice/fits.ts';
import { findGrowth, findVersionBefore, type Growth } from '../growth/find-growth.ts';
import { articleItem } from '../growth/told-version.ts';
import type { AlertParts } from './alert-parts.ts';
import { type ArrivedReport, statementItem, toArticleThing } from './article-things.ts';
import { dateItems, isTouched, toDateThing } from './date-things.ts';
import type { Arrived } from './find-arrived.ts';

/** A look of an alert: `today` in its time zone, and from when to when an edit is new. */
export type AlertLook = { readonly today: string; readonly from: Temporal.Instant; readonly at: Temporal.Instant };

/** What an alert tells of what arrived, oldest first, without what the channel has received. */
export async function readThings(
  parts: AlertParts,
  alert: Subscription,
  arrived: readonly Arrived[],
  look: AlertLook,
): Promise<readonly AlertThing[]> {
  if (arrived.length === 0) return [];
  return [...(await readArticles(parts, alert, arrived, look)), ...(await readDates(parts, alert, arrived, look))];
}

async function readArticles(
  parts: AlertParts,
  alert: Subscription,
  arrived: readonly Arrived[],
  look: AlertLook,
): Promise<readonly AlertThing[]> {
  const { ledger } = parts.store;
  const reports = await groupReports(parts, arrived);
  const items = [
    ...reports.flatMap(({ members }) => members.map(articleItem)),
    ...arrived.flatMap(({ findings }) => findings.quotes.map(statementItem)),
  ];
  const told = new Map(await ledger.toldAmong(alert.id, [...new Set(items)]));
  const grown = await findGrown(parts, arrived, told, look);
  const wordless = await findWordless(parts, alert, arrived, look);
  const storyOf = (slug: string | null) => nameStory(parts, slug);
  const things: AlertThing[] = [];
  for (const report of reports) {
    const thing = toArticleThing(alert, report, { told, grown, wordless, storyOf });
    if (!thing) continue;
    // What one report says is not told again with the next.
    for (const [item, value] of thing.told) told.set(item, value);
    things.push(thing);
  }
  return things;
}

/** What the edited ones say that the channel has not received, by their ids. */
async function findGrown(
  { store }: AlertParts,
  arrived: readonly Arrived[],
  told: ReadonlyMap<string, string>,
  { from, at }: AlertLook,
): Promise<ReadonlyMap<string, Growth>> {
  const grown = new Map<string, Growth>();
  for (const one of arrived.filter(({ edit }) => edit !== null)) {
    const { id } = one.article;
    const growth = await findGrowth(store.articles, one, { value: told.get(articleItem(id)), since: from, until: at });
    if (growth) grown.set(id, growth);
  }
  return grown;
}

/** Those of the edited ones that did not have the chosen words before. */
async function findWordless(
  { store }: AlertParts,
  alert: Subscription,
  arrived: readonly Arrived[],
  { from, at }: AlertLook,
): Promise<ReadonlySet<string>> {
  const wordless = new Set<string>();
  if (!alert.choice?.words) return wordless;
  for (const one of arrived.filter(({ edit }) => edit !== null)) {
    const before = await findVersionBefore(store.articles, one, { value: undefined, since: from, until: at });
    if (before && !fitsChosenWords(alert, `${before.title}\n${before.text}`)) wordless.add(one.article.id);
  }
  return wordless;
}

/** Reports by their first day, each with its articles, oldest first. */
async function groupReports({ store }: AlertParts, arrived: readonly Arrived[]): Promise<readonly ArrivedReport[]> {
  const groups = [...Map.groupBy(arrived.toReversed(), ({ report }) => report)];
  const copied = await store.articles.findReports(
    { story: null, asOf: null },
    groups.map(([lead]) => lead),
  );
  return groups.map(([lead, articles]) => ({
    arrived: articles,
    members: [...new Set([lead, ...articles.map(({ article }) => article.id), ...membersOf(copied.get(lead))])],
  }));
}

function membersOf(
  report: { readonly alsoIn: readonly { readonly article: string }[] } | undefined,
): readonly string[] {
  return report?.alsoIn.map(({ article }) => article) ?? [];
}

async function readDates(
  parts: AlertParts,
  alert: Subscription,
  arrived: readonly Arrived[],
  { today }: AlertLook,
): Promise<readonly AlertThing[]> {
  const dated = arrived.filter(({ findings }) => findings.keyDates.length > 0);
  const byId = new Map(arrived.map((one) => [one.article.id, one]));
  const things: AlertThing[] = [];
  // What is told for one story is not told again for the next.
  const now = new Map<string, string>();
  for (const slug of new Set(dated.flatMap(({ stories }) => stories))) {
    const story = nameStory(parts, slug);
    const touched = (await parts.book({ story: slug, asOf: null })).filter((merged) => isTouched(merged, byId));
    const known = await parts.store.ledger.toldAmong(alert.id, touched.flatMap(dateItems));
    const told = new Map([...known, ...now]);
    if (!story) continue;
    const found = touched.flatMap((merged) => toDateThing(alert, merged, { story, arrived: byId, told, today }) ?? []);
    things.push(...found);
    for (const thing of found) for (const [item, value] of thing.told) now.set(item, value);
  }
  return things;
}

function nameStory({ stories, archived }: AlertParts, slug: string | null): StoryName | null {
  const story = [...stories, ...archived].find((one) => one.slug === slug);
  if (story) return { slug: story.slug, title: story.title };
  return slug === null ? null : { slug, title: slug };
}
