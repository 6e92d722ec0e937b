import { firstDay } from '../../core/dates/first-day.ts';
import { lastDay } from '../../core/dates/last-day.ts';
import type { MergedKeyDate } from '../../core/dates/merge/key-date-merge.ts';
import type { Edition, EditionEvent } from '../../core/editions/edition.ts';
import { isDay } from '../../core/events/is-day.ts';
import type { Span } from '../../core/text/span.ts';
import type { TeamLine, TimelineView } from '../../core/views/story-views.ts';
import { type PageRequest, pageOf } from '../../core/views/to-page.ts';
import type { Scope } from '../../store/port/articles.ts';
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

/** What happened in a story, newest first: its turning points, or every event; and the days that the team added to it. */
export async function findTimeline(
  { articles, editions, book }: StoryParts,
  { story, asOf, today, isAll, from, to, page, size }: TimelineRequest,
): Promise<TimelineView> {
  const edition = await editions.of({ story, asOf: asOf ?? today });
  const chosen = isAll ? eventsOf(edition, { from, to }) : turnsOf(edition, { from, to });
  const added = (await book({ story, asOf })).flatMap((merged) => toTeamLine(merged, { from, to, end: asOf ?? today }));
  const rows = pageOf([...chosen, ...added].toSorted(byNewest), { page, size });
  const told = rows.items.flatMap((row) => ('best' in row ? toEditionLine(row) : []));
  const lines = await readToldLines(articles, { story, asOf }, told);
  const places = new Map(lines.map((line) => [placeOf(line.source.article, line.source.span), line]));
  const items = rows.items.flatMap((row) =>
    'best' in row ? (places.get(placeOf(row.best.article, row.best.span)) ?? []) : row,
  );
  return { ...(await readStoryMatter(articles, edition)), isAll, lines: { ...rows, items } };
}

const placeOf = (article: string, [start, end]: Span) => `${article} ${start} ${end}`;

/** A day that the team added, once it is over. */
function toTeamLine(
  { date, event, mark }: MergedKeyDate,
  { end, ...period }: Period & { readonly end: string },
): readonly TeamLine[] {
  if (mark?.what !== 'added' || (lastDay(date) ?? end) >= end || !isWithin(date, period)) return [];
  return [{ date, event, mark }];
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
  return (from === null || (lastDay(date) ?? '') >= from) && (to === null || (firstDay(date) ?? date) <= to);
}

function byNewest(a: EditionEvent | TeamLine, b: EditionEvent | TeamLine): number {
  const [first, second] = [lastDay(a.date) ?? '', lastDay(b.date) ?? ''];
  return first === second ? weightOf(b) - weightOf(a) : first < second ? 1 : -1;
}

/** What the team added stands before what articles tell of its day. */
const weightOf = (row: EditionEvent | TeamLine) => ('best' in row ? row.weight : 1);
