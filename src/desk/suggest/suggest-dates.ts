import { lastDay } from '../../core/dates/last-day.ts';
import type { MergedKeyDate } from '../../core/dates/merge/key-date-merge.ts';
import { showDate } from '../../core/dates/show/show-date.ts';
import { foldText } from '../../core/text/fold.ts';
import type { DateBook } from '../ask/dates/date-book.ts';
import type { SuggestDatesRequest, Suggestion } from './suggestion.ts';

const MAX_DATES_SUGGESTED = 25;
/** How many events describe a day; more would not be shown. */
const MOST_EVENTS = 3;

/** Days by name, then key dates with their events, as far as they match what was typed. */
export async function suggestDates(
  book: DateBook,
  { typed, today, which, ...scope }: SuggestDatesRequest,
): Promise<readonly Suggestion[]> {
  const byDate = Map.groupBy(await book(scope), ({ date }) => date);
  const dates = [...byDate.keys()].filter((date) => isOffered(date, today, which)).sort();
  const wanted = foldText(typed);
  const all = [
    ...namedDays(today, which),
    ...(which === 'ahead' ? dates : dates.reverse()).map((date) => toSuggestion(date, byDate.get(date) ?? [])),
  ];
  return all.filter(({ name, value }) => isWanted(`${name} ${value}`, wanted)).slice(0, MAX_DATES_SUGGESTED);
}

function isOffered(date: string, today: string, which: SuggestDatesRequest['which']): boolean {
  const last = lastDay(date);
  if (last === undefined) return false;
  return which === 'ahead' ? last >= today : last < today && /^\d{4}-\d{2}-\d{2}$/.test(date);
}

/** Today is always offered as a day to ask about, even without events. */
function namedDays(today: string, which: SuggestDatesRequest['which']): readonly Suggestion[] {
  if (which === 'ahead') return [];
  const yesterday = Temporal.PlainDate.from(today).subtract({ days: 1 }).toString();
  return [
    { name: `today, ${showDate(today)}`, value: today },
    { name: `yesterday, ${showDate(yesterday)}`, value: yesterday },
  ];
}

function toSuggestion(date: string, known: readonly MergedKeyDate[]): Suggestion {
  const events = new Set(known.map(({ event }) => event).filter((event) => event !== ''));
  const about = [...events].slice(0, MOST_EVENTS).join('; ');
  return { name: about === '' ? showDate(date) : `${showDate(date)}: ${about}`, value: date };
}

/** Every typed word is the beginning of one of its words. */
function isWanted(text: string, wanted: string): boolean {
  const words = foldText(text).split(/[\s,:;]+/);
  return wanted.split(/\s+/).every((part) => words.some((word) => word.startsWith(part)));
}
