import type { Article } from '../../../core/article/article.ts';
import { StoreError } from '../../../core/errors.ts';
import type { FollowedFeed } from '../../../core/feeds/followed-feed.ts';
import type { ItemOutcome, TrailStep } from '../../../core/feeds/item.ts';
import type { ParsedArticle } from '../../../ingest/article/parsed.ts';
import { toArticle } from '../../../ingest/article/to-article.ts';
import type { Feed } from '../../../ingest/feed/model/feed.ts';
import { nameFeed } from '../feeds/feed-words.ts';
import type { ReadingParts } from '../reading-parts.ts';
import { judge, keepJudged } from '../take/intake.ts';
import { toStep } from '../take/to-step.ts';
import { type ItemText, readItemText } from './item-text.ts';
import { type ItemPlan, toStoredKeys, toUrlKey } from './plan-items.ts';

const LONGEST_TRAIL = 30;

/** The outcome for an item. */
export type ItemResult = {
  readonly outcome: ItemOutcome;
  readonly article: string | null;
  readonly tries: number;
  readonly trail: readonly TrailStep[];
  readonly isKept: boolean;
  readonly isNew: boolean;
  /** How its text was come by; absent if it was not read. */
  readonly text?: Pick<ItemText, 'isHeadline' | 'wall' | 'alike'>;
};

/** Saves an item that was read, and returns its outcome. */
export type FinishItem = () => Promise<ItemResult>;

/**
 * Reads and judges one item; returns a function that saves it, so that the next one is read while this one is being
 * saved. An item that cannot be read does not stop the others.
 */
export async function readItem(
  parts: ReadingParts,
  source: FollowedFeed,
  feed: Feed,
  plan: ItemPlan,
  now: Temporal.Instant,
): Promise<FinishItem> {
  const refuse = (error: unknown) => {
    // If the store cannot save it, that is not the item's fault: it is read again.
    if (error instanceof StoreError) throw error;
    return refused(plan, [toStep('refused', now, `it could not be read: ${wordsOf(error)}`)]);
  };
  const finish = await readThrough(parts, { source, feed, plan }, now).catch(
    (error: unknown) => async () => refuse(error),
  );
  return async () => {
    const result = await finish().catch(refuse);
    const where = plan.known ? 'read again from' : 'found in';
    const trail = [toStep('found', now, `${where} ${nameFeed(source)}`), ...result.trail];
    await keep(parts, source, plan, { ...result, trail }, now);
    return result;
  };
}

const wordsOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

type Through = { readonly source: FollowedFeed; readonly feed: Feed; readonly plan: ItemPlan };

async function readThrough(
  parts: ReadingParts,
  { source, feed, plan }: Through,
  now: Temporal.Instant,
): Promise<FinishItem> {
  const other = await findElsewhere(parts, source, plan, now);
  if (other && 'outcome' in other) return async () => other;
  const text = await readItemText(parts, source, feed, plan.item, now);
  const { parsed, step, isShort } = text;
  const named = parsed && nameArticle(parsed, source, plan);
  if (!named) return async () => ({ ...refused(plan, [step, toStep('refused', now, 'there is no text in it')]), text });
  const id = plan.known?.article ?? other?.takesOver ?? named.id;
  const dated = await withFirstDay(parts, { ...named, id, story: source.story });
  const judged = await judge(parts, dated, now);
  return async () => {
    const { saved, trail } = await keepJudged(parts, judged, 'feed', now);
    return {
      outcome: isShort ? 'short' : 'saved',
      article: id,
      tries: isShort ? (plan.known?.tries ?? 0) + 1 : 0,
      trail: [step, ...trail],
      isKept: saved !== 'same',
      isNew: plan.known === null,
      text,
    };
  };
}

/** An address shared by several items does not identify any of them. */
function nameArticle(
  parsed: ParsedArticle,
  source: FollowedFeed,
  { item, keys: { guid, url, print } }: ItemPlan,
): Article | undefined {
  // One of several articles on a page is identified by its address with the fragment.
  const isPart = item.isPart && url !== null;
  const identity = url === null || isPart ? null : parsed.url;
  const article = toArticle(
    { ...parsed, url: identity },
    isPart ? `part:${url}` : `item:${source.url}:${guid ?? print}`,
  );
  return article && { ...article, url: parsed.url };
}

/** A feed that moves an old item to the top may give it a new date; the first date counts, with its instant. */
async function withFirstDay({ store }: ReadingParts, article: Article): Promise<Article> {
  const before = (await store.articles.find(article.id))?.article;
  if (!before?.published || (article.published !== null && article.published < before.published)) return article;
  const { publishedAt: now, ...undated } = article;
  const publishedAt = before.publishedAt ?? (article.published === before.published ? now : undefined);
  return { ...undated, published: before.published, ...(publishedAt === undefined ? {} : { publishedAt }) };
}

/**
 * The same address in another feed: one article, which that feed keeps up to date. A page that was read on its own is
 * taken over by the first feed that has it, which then keeps it up to date.
 */
async function findElsewhere(
  { store }: ReadingParts,
  source: FollowedFeed,
  { keys, known }: ItemPlan,
  now: Temporal.Instant,
): Promise<ItemResult | { readonly takesOver: string } | undefined> {
  if (known !== null || keys.url === null) return undefined;
  for (const item of await store.feeds.itemsUnder(toUrlKey(keys.url))) {
    const other = item.source === null ? null : await store.feeds.find(item.source);
    const isForgotten = item.outcome === 'forgotten';
    if (item.source === source.id || other === undefined || item.article === null) continue;
    if (other === null && !isForgotten) return { takesOver: item.article };
    const says = isForgotten || other === null ? 'someone took it back before' : `read before from ${nameFeed(other)}`;
    const trail = [toStep('known', now, `${says}, as article ${item.article}`)];
    const outcome = isForgotten ? 'forgotten' : 'known';
    return { outcome, article: item.article, tries: 0, trail, isKept: false, isNew: true };
  }
  return undefined;
}

function refused(plan: ItemPlan, trail: readonly TrailStep[]): ItemResult {
  const article = plan.known?.article ?? null;
  return { outcome: 'refused', article, tries: 0, trail, isKept: false, isNew: plan.known === null };
}

/** Records that an item was seen but not read. */
export async function passItem(
  parts: ReadingParts,
  source: FollowedFeed,
  plan: ItemPlan & { readonly isOld: boolean },
  now: Temporal.Instant,
): Promise<void> {
  await keep(parts, source, plan, passed(plan, now), now);
}

function passed(plan: ItemPlan & { readonly isOld: boolean }, now: Temporal.Instant): ItemResult {
  const says = plan.isOld
    ? 'skipped: it was there before the feed was followed'
    : 'skipped: there were too many new items at once, and newer ones were read';
  return { ...refused(plan, [toStep('refused', now, says)]), outcome: 'passed' };
}

async function keep(
  { store }: ReadingParts,
  source: FollowedFeed,
  { item, keys, known }: ItemPlan,
  { outcome, article, tries, trail }: Omit<ItemResult, 'isKept' | 'isNew' | 'text'>,
  now: Temporal.Instant,
): Promise<void> {
  await store.feeds.keepItem({
    id: known?.id ?? null,
    source: source.id,
    article,
    title: item.title,
    url: item.url,
    language: item.language,
    print: keys.print,
    outcome,
    tries,
    at: now,
    keys: toStoredKeys(keys),
    trail: [...(known?.trail ?? []), ...trail].slice(-LONGEST_TRAIL),
  });
}
