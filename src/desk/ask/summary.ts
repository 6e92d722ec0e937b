import type { SummaryView, ToldLine } from '../../core/views/story-views.ts';
import type { ArticleStore, Scope } from '../../store/port/articles.ts';
import type { Editions } from '../editions/editions.ts';
import type { DateBook } from './dates/date-book.ts';
import { findDatesAhead } from './dates/dates.ts';
import type { JoinedDate } from './dates/join-ahead.ts';
import { readToldLines, toEditionLine } from './lines/read-told-lines.ts';
import { readStoryMatter } from './lines/story-matter.ts';
import { withoutAlike } from './lines/without-alike.ts';

export type SummaryRequest = Scope & { readonly today: string; readonly length: 'short' | 'full' };

export type StoryParts = { readonly articles: ArticleStore; readonly editions: Editions; readonly book: DateBook };

/** How many dates ahead, and how many lines in all, a summary has. */
const NEXT = { short: 3, full: 5 } as const;
const LINES = { short: 5, full: 12 } as const;

/** What a person who was away must know: what is next, the newest turns, and as far as there is room how it came to that. */
export async function findSummary(
  { articles, editions, book }: StoryParts,
  { story, asOf, today, length }: SummaryRequest,
): Promise<SummaryView> {
  const [edition, ahead] = await Promise.all([
    editions.of({ story, asOf: asOf ?? today }),
    findDatesAhead({ book, editions }, { story, asOf, today }),
  ]);
  const state = (await readToldLines(articles, { story, asOf }, edition.state)).toSorted(byNewest);
  const turns = await readToldLines(articles, { story, asOf }, edition.turns.map(toEditionLine));
  const before = withoutAlike(turns.filter(isBefore(state)), state);
  return {
    ...(await readStoryMatter(articles, edition)),
    next: ahead
      .filter(isFirm)
      .map(({ known }) => known)
      .slice(0, NEXT[length]),
    state,
    before: before.slice(0, Math.max(0, LINES[length] - state.length)),
  };
}

/** A date that one article gives in passing, and no event of the story has, is left to the list of dates. */
const isFirm = ({ known, isOfStory }: JoinedDate) => isOfStory || known.sources.length !== 1;

/** Turns of the days that the state tells are left to it. */
function isBefore(state: readonly ToldLine[]): (line: ToldLine) => boolean {
  const [first] = state.map(({ date }) => date).sort();
  return ({ date }) => first === undefined || date < first;
}

/** Of one day the best first, as they come. */
const byNewest = (a: ToldLine, b: ToldLine) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1);
