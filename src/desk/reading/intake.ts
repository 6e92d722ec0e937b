import type { Article } from '../../core/article.ts';
import type { Findings } from '../../core/findings.ts';
import type { TrailStep } from '../../core/item.ts';
import type { StoryMatch } from '../../core/story-match.ts';
import { matchStory } from '../../ingest/match-story.ts';
import type { Joining } from '../../store/articles.ts';
import type { ReadingParts } from './reading-parts.ts';
import { toStep } from './to-step.ts';

/** Something that was read, on its way into the store. */
export type Piece = {
  /** With the story it joins whatever it says; null: by the stories' words. */
  readonly article: Article;
  /** Kept with the article: who brought it. */
  readonly origin: string;
};

/** What became of it. */
export type TakenIn = {
  readonly article: Article;
  readonly saved: 'new' | 'changed' | 'same';
  /** The words by which it joined its story; null where it was told to, or joined none. */
  readonly match: StoryMatch | null;
  readonly findings: Findings;
  readonly trail: readonly TrailStep[];
};

const BUNDLED = 'data';

/**
 * The one way in, of items of feeds, pages, pasted texts and files: story, extraction, store. What stands in data/ is
 * left as it is there. Rejects with a SourceError where the text stalls or kills its worker.
 */
export async function takeIn(parts: ReadingParts, piece: Piece, now: Temporal.Instant): Promise<TakenIn> {
  const { articles } = parts.store;
  const { article: given, steps } = withoutFuture(piece.article, now);
  const findings = await parts.work.extract(given);
  const { article, match, says } = joinStory(given, findings, parts);
  const isBundled = piece.origin !== BUNDLED && (await articles.originOf(article.id)) === BUNDLED;
  const saved = isBundled ? 'same' : await articles.save(article, findings, piece.origin, toJoining(given, match));
  const kept = isBundled ? 'left as it stands in data/' : toSavedWords(saved, findings);
  const trail = [...steps, toStep('story', now, says), toStep(isBundled ? 'known' : 'saved', now, kept)];
  return { article, saved, match, findings, trail };
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

function joinStory(article: Article, { people }: Findings, { stories }: ReadingParts) {
  if (article.story !== null)
    return { article, match: null, says: `it joins ${article.story}, as all do that are read this way` };
  const match = matchStory({ ...article, people }, stories()) ?? null;
  const says = match
    ? `it joins ${match.slug}, because it holds ${match.why.join(', ')}`
    : "it joins no story: no story's words stand in it";
  return { article: { ...article, story: match?.slug ?? null }, match, says };
}

function toJoining({ story }: Article, match: StoryMatch | null): Joining {
  return { pinned: story, why: match?.why ?? [] };
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
