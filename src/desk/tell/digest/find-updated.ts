import type { ArticleHead } from '../../../store/port/articles.ts';
import { findGrowth } from '../growth/find-growth.ts';
import { articleItem } from '../growth/told-version.ts';
import type { NewsParts } from './news-parts.ts';
import type { UpdatedArticle } from './plan-digest.ts';

/** What the channel has received, and from when to when an edit is new to it. */
export type Edits = {
  readonly told: ReadonlyMap<string, string>;
  readonly since: Temporal.Instant;
  readonly until: Temporal.Instant;
};

/** Which of some articles that were posted were edited since the last digest and say something new. */
export async function findUpdated(
  parts: NewsParts,
  posted: readonly ArticleHead[],
  edits: Edits,
): Promise<readonly UpdatedArticle[]> {
  const { articles } = parts.store;
  const { told, since, until } = edits;
  const updated: UpdatedArticle[] = [];
  for (const { id, report } of await findEdited(parts, posted, edits)) {
    const stored = await parts.reading.article(id);
    const growth = stored && (await findGrowth(articles, stored, { value: told.get(articleItem(id)), since, until }));
    if (growth) updated.push({ ...stored, report, growth });
  }
  return updated;
}

/** Which of some articles were edited since the last digest. */
export async function findEdited(
  { reading }: NewsParts,
  heads: readonly ArticleHead[],
  { since, until }: Pick<Edits, 'since' | 'until'>,
): Promise<readonly ArticleHead[]> {
  if (heads.length === 0) return [];
  // The same hour for all channels, so that it is read once for them.
  const hour = since.round({ smallestUnit: 'hour', roundingMode: 'floor' });
  const { items } = await reading.arrivals({ after: '0', since: hour });
  const isNew = (at: Temporal.Instant | null) =>
    at !== null && Temporal.Instant.compare(at, since) > 0 && Temporal.Instant.compare(at, until) <= 0;
  const edited = new Set(items.filter(({ editedAt }) => isNew(editedAt)).map(({ id }) => id));
  return heads.filter(({ id }) => edited.has(id));
}
