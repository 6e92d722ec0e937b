import { lastDay } from '../../core/dates/last-day.ts';
import type { Edition, EditionEvent } from '../../core/editions/edition.ts';
import { isDay } from '../../core/events/is-day.ts';
import type { TimelineView } from '../../core/views/story-views.ts';
import { type PageRequest, pageOf } from '../../core/views/to-page.ts';
import type { Scope } from '../../store/articles.ts';
import { readToldLines, toEditionLine } from './lines/read-told-lines.ts';
import { readStoryMatter } from './lines/story-matter.ts';
import type { StoryParts } from './summary.ts';

/** Days as YYYY-MM-DD, both included; null: no bound. */
type Period = { readonly from: string | null; readonly to: string | null };

export type TimelineRequest = Scope &
  PageRequest &
  Period & {
    readonly today: string;
    /** Every event instead of the turning points. */
    readonly isAll: boolean;
  };

const MAX_TURNS = 15;

/** What happened in a story, newest first: its turning points, or every event. */
export async function findTimeline(
  { articles, editions }: Omit<StoryParts, 'book'>,
  { story, asOf, today, isAll, from, to, page, size }: TimelineRequest,
): Promise<TimelineView> {
  const edition = await editions.of({ story, asOf: asOf ?? today });
  const chosen = isAll ? eventsOf(edition, { from, to }) : turnsOf(edition, { from, to });
  const events = pageOf(chosen.toSorted(byNewest), { page, size });
  const lines = await readToldLines(articles, { story, asOf }, events.items.map(toEditionLine));
  return { ...(await readStoryMatter(articles, edition)), isAll, lines: { ...events, items: lines } };
}

/** A sentence that tells of two days, or of a day and its month, is shown once, for the weightier; the weightiest first. */
function eventsOf({ events }: Edition, period: Period): readonly EditionEvent[] {
  const past = events.filter(({ date, certainty }) => certainty === 'past' && isWithin(date, period));
  const seen = new Set<string>();
  return past.toSorted(byPrecision).filter(({ best: { article, span } }) => {
    const place = `${article} ${span[0]}`;
    return !seen.has(place) && seen.add(place);
  });
}

/** Days before weeks and months; what the story weighs stays in its order. */
const byPrecision = (a: EditionEvent, b: EditionEvent) => Number(isDay(b.date)) - Number(isDay(a.date));

/** Of a part of the story, its own turning points: those of greatest weight, each day once. */
function turnsOf(edition: Edition, period: Period): readonly EditionEvent[] {
  if (period.from === null && period.to === null) return edition.turns;
  const days = new Map<string, EditionEvent>();
  for (const event of eventsOf(edition, period)) {
    if (days.size === MAX_TURNS) break;
    if (isDay(event.date) && !days.has(event.date)) days.set(event.date, event);
  }
  return [...days.values()];
}

function isWithin(date: string, { from, to }: Period): boolean {
  return (from === null || (lastDay(date) ?? '') >= from) && (to === null || date <= to);
}

function byNewest(a: EditionEvent, b: EditionEvent): number {
  const [first, second] = [lastDay(a.date) ?? '', lastDay(b.date) ?? ''];
  return first === second ? b.weight - a.weight : first < second ? 1 : -1;
}
