import type { Article } from '../../core/article.ts';
import type { Findings } from '../../core/findings.ts';
import type { TrailStep } from '../../core/item.ts';
import type { StoryMatch } from '../../core/story-match.ts';
import { matchStory } from '../../ingest/match-story.ts';
import type { ReadingParts } from './reading-parts.ts';
import { toStep } from './to-step.ts';

/** Something that was read, on its way into the store. */
export type Piece = {
  /** With the story it joins whatever it says; null: by the stories' words. */
  readonly article: Article;
  /** Kept with the article: who brought it. */
  readonly origin: string;
};

/** An article with all that was found in it, and the story it joins. */
export type Judged = {
  readonly article: Article;
  readonly findings: Findings;
  /** The words by which it joined its story; null where it was told to, or joined none. */
  readonly match: StoryMatch | null;
  /** "joins syria, because it holds the word Syria" */
  readonly says: string;
  readonly trail: readonly TrailStep[];
};

/** What became of it. */
export type TakenIn = Judged & { readonly saved: 'new' | 'changed' | 'same' };

const BUNDLED = 'data';

/**
 * The one way in, of items of feeds, pages, pasted texts and files: extraction, story, store. What stands in data/ is
 * left as it is there. Rejects with a SourceError where the text stalls or kills its worker.
 */
export async function takeIn(parts: ReadingParts, piece: Piece, now: Temporal.Instant): Promise<TakenIn> {
  const { articles } = parts.store;
  const judged = await judge(parts, piece.article, now);
  const { article, findings, match, trail } = judged;
  if ((await articles.originOf(article.id)) === BUNDLED)
    return { ...judged, saved: 'same', trail: [...trail, toStep('known', now, 'left as it stands in data/')] };
  const joining = { pinned: piece.article.story, why: match?.why ?? [] };
  const saved = await articles.save(article, findings, piece.origin, joining);
  return { ...judged, saved, trail: [...trail, toStep('saved', now, toSavedWords(saved, findings))] };
}

/** What would become of an article; nothing is kept. */
export async function judge(parts: ReadingParts, given: Article, now: Temporal.Instant): Promise<Judged> {
  const { article, steps } = withoutFuture(given, now);
  const findings = await parts.work.extract(article);
  const match =
    article.story === null ? (matchStory({ ...article, people: findings.people }, parts.stories()) ?? null) : null;
  const says = toStoryWords(article, match);
  const trail = [...steps, toStep('story', now, says)];
  return { article: { ...article, story: article.story ?? match?.slug ?? null }, findings, match, says, trail };
}

/** A day that has not come says nothing of when it was published, and would stand above all that is new. */
function withoutFuture(
  article: Article,
  now: Temporal.Instant,
): { readonly article: Article; readonly steps: readonly TrailStep[] } {
  const latest = now.toZonedDateTimeISO('UTC').toPlainDate().add({ days: 1 }).toString();
  if (article.published === null || article.published <= latest) return { article, steps: [] };
  const says = `it is dated ${article.published}, a day that has not come: it counts as undated`;
  return { article: { ...article, published: null }, steps: [toStep('text', now, says)] };
}

function toStoryWords({ story }: Article, match: StoryMatch | null): string {
  if (story !== null) return `joins ${story}, as it was told to`;
  if (match) return `joins ${match.slug}, because it holds ${match.why.join(', ')}`;
  return "joins no story: no story's words stand in it";
}

const SAVED = { new: 'kept as new', changed: 'kept in place of what it said before', same: 'kept already, unchanged' };

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
