import type { Article } from '../../../core/article/article.ts';
import { toAlsoWords } from '../../../core/article/credit.ts';
import type { TrailStep } from '../../../core/feeds/item.ts';
import type { Findings } from '../../../core/findings.ts';
import type { PreparedArticle } from '../../../core/prepared/prepared-article.ts';
import type { ReadingParts } from '../reading-parts.ts';
import { toStep } from './to-step.ts';

/** An article with its findings and the story it joins. */
export type Judged = PreparedArticle & {
  /** "joins syria, because it holds the word Syria" */
  readonly says: string;
  readonly trail: readonly TrailStep[];
};

/** The outcome. */
export type TakenIn = Judged & { readonly saved: 'new' | 'changed' | 'same' };

const BUNDLED = 'data';

/** Saves a judged article, unless it comes from data/ and so stays as it is there. `origin` records who added it. */
export async function keepJudged(
  parts: ReadingParts,
  judged: Judged,
  origin: string,
  now: Temporal.Instant,
): Promise<TakenIn> {
  const { articles } = parts.store;
  const { article, findings, trail } = judged;
  if ((await articles.originOf(article.id)) === BUNDLED)
    return {
      ...judged,
      saved: 'same',
      trail: [...trail, toStep('known', now, 'left unchanged, since it comes from data/')],
    };
  const { what, report } = await articles.keep(judged, origin, now);
  const repeats = report === article.id ? [] : [toStep('report', now, await toReportWords(parts, report))];
  return { ...judged, saved: what, trail: [...trail, ...repeats, toStep('saved', now, toSavedWords(what, findings))] };
}

/**
 * The only way in for items of feeds, pages, pasted texts and files: extracts an article and finds its story, without
 * saving anything. Rejects with a SourceError if the text stalls or kills its worker.
 */
export async function judge(parts: ReadingParts, given: Article, now: Temporal.Instant): Promise<Judged> {
  const { article: dated, steps } = withoutFuture(given, now);
  const prepared = await parts.prepare(dated);
  const says = toStoryWords(prepared);
  const left = prepared.leftOut.map((what) => toStep('text', now, `left out: ${what}`));
  return { ...prepared, says, trail: [...steps, ...left, toStep('story', now, says)] };
}

/** A future date cannot be the day of publication, and would sort above everything new. */
function withoutFuture(
  article: Article,
  now: Temporal.Instant,
): { readonly article: Article; readonly steps: readonly TrailStep[] } {
  const latest = now.toZonedDateTimeISO('UTC').toPlainDate().add({ days: 1 }).toString();
  if (article.published === null || article.published <= latest) return { article, steps: [] };
  const says = `it is dated ${article.published}, which is in the future: it counts as undated`;
  const { publishedAt: _, ...undated } = article;
  return { article: { ...undated, published: null }, steps: [toStep('text', now, says)] };
}

function toStoryWords({
  article: { story },
  joining: { pinned, why, isWeak, further },
  nearest: near,
}: PreparedArticle): string {
  const others = further.map((one) => `, and ${one.story}, because it holds ${one.why.join(', ')}`).join('');
  if (story !== null && pinned !== null) return `joins ${story}, as requested${others}`;
  if (story !== null)
    return `joins ${story}${isWeak ? ' in passing' : ''}, because it holds ${why.join(', ')}${others}`;
  if (pinned !== null) return `joins no story: ${pinned} is no longer followed`;
  if (!near) return 'joins no story: it matches none';
  return `joins no story: ${near.why.join(', ')} matches ${near.slug}, but ${near.against.join(', ')}`;
}

/** The report that it prints too: it is shown once, with both sources. */
async function toReportWords({ store }: ReadingParts, report: string): Promise<string> {
  const lead = (await store.articles.find(report))?.article;
  const where = lead && (lead.publisher || lead.agency) ? ` in ${toAlsoWords(lead)}` : '';
  return `the same report as “${lead?.title ?? report}”${where}`;
}

const SAVED = { new: 'kept as new', changed: 'kept, replacing its earlier version', same: 'already kept, unchanged' };

function toSavedWords(saved: TakenIn['saved'], { quotes, keyDates, people }: Findings): string {
  const said = quotes.filter(({ speaker }) => speaker !== null).length;
  const found = [
    count(said, 'statement'),
    count(keyDates.length, 'key date'),
    count(people.length, 'person', 'people'),
  ];
  return `${SAVED[saved]}: ${found.join(', ')}`;
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}
