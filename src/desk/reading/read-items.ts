import type { Article } from '../../core/article.ts';
import type { FollowedSource } from '../../core/followed-source.ts';
import type { ItemOutcome, TrailStep } from '../../core/item.ts';
import type { Feed } from '../../ingest/feed/feed.ts';
import { type ItemKeys, toItemKeys } from '../../ingest/feed/to-item-keys.ts';
import type { ParsedArticle } from '../../ingest/parsed.ts';
import { toArticle } from '../../ingest/to-article.ts';
import { takeIn } from './intake.ts';
import { readItemText } from './item-text.ts';
import { type ItemPlan, keyItems, MOST_TRIES, newestFirst, planItems, toStoredKeys, toUrlKey } from './plan-items.ts';
import type { ReadingParts } from './reading-parts.ts';
import { nameSource } from './source-words.ts';
import { toStep } from './to-step.ts';

/** Of a feed that is read for the first time, and of one that is read again. */
const MOST_AT_FIRST = 50;
const MOST_AT_ONCE = 200;
/** Feeds hold a few dozen; what stands below so many is history. */
const MOST_ITEMS = 1000;
const LONGEST_TRAIL = 30;

export type ItemsRead = {
  /** Items seen for the first time. */
  readonly found: number;
  readonly kept: number;
  readonly edited: number;
  readonly refused: number;
  /** Whether a page could not be read just now, so that the feed must be read in full next time. */
  readonly isUnfinished: boolean;
};

/** Reads what is new in a feed, item by item: each is written down before the next, so a restart goes on from there. */
export async function readItems(
  parts: ReadingParts,
  source: FollowedSource,
  feed: Feed,
  now: Temporal.Instant,
): Promise<ItemsRead> {
  const newest = feed.items.toSorted(newestFirst).slice(0, MOST_ITEMS);
  const items = keyItems(newest.map((item) => ({ item, keys: toItemKeys(item) })));
  const { sources } = parts.store;
  const known = await sources.items(
    source.id,
    items.flatMap(({ keys }) => toStoredKeys(keys)),
  );
  const plans = planItems(items, known, source.itemCount === 0 ? MOST_AT_FIRST : MOST_AT_ONCE);
  await sources.seeAgain(plans.same, now);
  const results: Result[] = [];
  for (const plan of plans.read) results.push(await readOne(parts, source, feed, plan, now));
  for (const plan of plans.passed) await keep(parts, source, plan, passed(plan, now), now);
  const count = (isOne: (result: Result) => boolean) => results.filter(isOne).length;
  return {
    found: plans.read.filter((plan) => plan.known === null).length + plans.passed.length,
    kept: count(({ isKept, isNew }) => isKept && isNew),
    edited: count(({ isKept, isNew }) => isKept && !isNew),
    refused: count(({ outcome }) => outcome === 'refused'),
    isUnfinished: results.some(({ outcome, tries }) => outcome === 'short' && tries < MOST_TRIES),
  };
}

type Result = {
  readonly outcome: ItemOutcome;
  readonly article: string | null;
  readonly tries: number;
  readonly trail: readonly TrailStep[];
  readonly isKept: boolean;
  readonly isNew: boolean;
};

/** One that cannot be read stops no other. */
async function readOne(
  parts: ReadingParts,
  source: FollowedSource,
  feed: Feed,
  plan: ItemPlan,
  now: Temporal.Instant,
): Promise<Result> {
  let result: Result;
  try {
    const other = await findElsewhere(parts, source, plan, now);
    result =
      other && 'outcome' in other
        ? other
        : await readThrough(parts, { source, feed, plan, takesOver: other?.takesOver ?? null }, now);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    result = refused(plan, [toStep('refused', now, `it could not be read: ${why}`)]);
  }
  const where = plan.known ? 'read again from' : 'found in';
  const trail = [toStep('found', now, `${where} ${nameSource(source)}`), ...result.trail];
  await keep(parts, source, plan, { ...result, trail }, now);
  return result;
}

type Through = {
  readonly source: FollowedSource;
  readonly feed: Feed;
  readonly plan: ItemPlan;
  /** Id of the article that someone had read by itself. */
  readonly takesOver: string | null;
};

async function readThrough(
  parts: ReadingParts,
  { source, feed, plan, takesOver }: Through,
  now: Temporal.Instant,
): Promise<Result> {
  const { parsed, step, isShort } = await readItemText(parts, source, feed, plan.item, now);
  const named = parsed && nameArticle(parsed, source, plan.keys);
  if (!named) return refused(plan, [step, toStep('refused', now, 'there is no text in it')]);
  const id = plan.known?.article ?? takesOver ?? named.id;
  const published = await firstDay(parts, id, named.published);
  const article = { ...named, id, published, story: source.story };
  const taken = await takeIn(parts, { article, origin: 'feed' }, now);
  return {
    outcome: isShort ? 'short' : 'saved',
    article: id,
    tries: isShort ? (plan.known?.tries ?? 0) + 1 : 0,
    trail: [step, ...taken.trail],
    isKept: taken.saved !== 'same',
    isNew: plan.known === null,
  };
}

/** An address that several items share is no identity. */
function nameArticle(
  parsed: ParsedArticle,
  source: FollowedSource,
  { guid, url, print }: ItemKeys,
): Article | undefined {
  const identity = url === null ? null : parsed.url;
  const article = toArticle({ ...parsed, url: identity }, `item:${source.url}:${guid ?? print}`);
  return article && { ...article, url: parsed.url };
}

/** A feed that moves an old item to the top dates it anew; it was published when it was published. */
async function firstDay({ store }: ReadingParts, id: string, published: string | null): Promise<string | null> {
  const before = (await store.articles.find(id))?.article.published;
  if (!before) return published;
  return published !== null && published < before ? published : before;
}

/**
 * The same address in another source: one article, which that source keeps up to date. A page that someone had read by
 * itself is taken over by the first feed that brings it: now it is kept up to date.
 */
async function findElsewhere(
  { store }: ReadingParts,
  source: FollowedSource,
  { keys, known }: ItemPlan,
  now: Temporal.Instant,
): Promise<Result | { readonly takesOver: string } | undefined> {
  if (known !== null || keys.url === null) return undefined;
  for (const item of await store.sources.itemsUnder(toUrlKey(keys.url))) {
    const other = item.source === null ? null : await store.sources.find(item.source);
    const isForgotten = item.outcome === 'forgotten';
    if (item.source === source.id || other === undefined || item.article === null) continue;
    if (other === null && !isForgotten) return { takesOver: item.article };
    const says =
      isForgotten || other === null ? 'someone took it back before' : `read before from ${nameSource(other)}`;
    const trail = [toStep('known', now, `${says}, as article ${item.article}`)];
    const outcome = isForgotten ? 'forgotten' : 'known';
    return { outcome, article: item.article, tries: 0, trail, isKept: false, isNew: true };
  }
  return undefined;
}

function refused(plan: ItemPlan, trail: readonly TrailStep[]): Result {
  const article = plan.known?.article ?? null;
  return { outcome: 'refused', article, tries: 0, trail, isKept: false, isNew: plan.known === null };
}

function passed(plan: ItemPlan, now: Temporal.Instant): Result {
  const says = 'passed over: there were too many new items at once, and newer ones were read';
  return { ...refused(plan, [toStep('refused', now, says)]), outcome: 'passed' };
}

async function keep(
  { store }: ReadingParts,
  source: FollowedSource,
  { item, keys, known }: ItemPlan,
  { outcome, article, tries, trail }: Omit<Result, 'isKept' | 'isNew'>,
  now: Temporal.Instant,
): Promise<void> {
  await store.sources.keepItem({
    id: known?.id ?? null,
    source: source.id,
    article,
    title: item.title,
    url: item.url,
    print: keys.print,
    outcome,
    tries,
    at: now,
    keys: toStoredKeys(keys),
    trail: [...(known?.trail ?? []), ...trail].slice(-LONGEST_TRAIL),
  });
}
