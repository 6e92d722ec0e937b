import { foldText } from '../core/fold.ts';
import { showDate } from '../core/show-date.ts';
import type { KnownDate } from '../core/views.ts';
import type { ArticleStore } from '../store/articles.ts';
import { findKnownDates } from './dates.ts';
import type { SuggestDatesRequest, Suggestion } from './desk.ts';

const MOST = 25;

/** Days by name, then key dates with what they are about: those that are known, as what was typed so far allows. */
export async function suggestDates(
  articles: ArticleStore,
  { typed, today, which, ...scope }: SuggestDatesRequest,
): Promise<readonly Suggestion[]> {
  const known = await findKnownDates(articles, scope, today);
  const dates = which === 'ahead' ? known.filter(({ hasPassed }) => !hasPassed) : known.filter(isGone).reverse();
  const all = [...namedDays(today, which), ...[...Map.groupBy(dates, ({ date }) => date).values()].map(toSuggestion)];
  const wanted = foldText(typed);
  return all.filter(({ name, value }) => isWanted(`${name} ${value}`, wanted)).slice(0, MOST);
}

function isGone({ date, hasPassed }: KnownDate): boolean {
  return hasPassed && /^\d{4}-\d{2}-\d{2}$/.test(date);
}

/** Of today nothing is a key date for that, but it can be the day as of which one asks. */
function namedDays(today: string, which: SuggestDatesRequest['which']): readonly Suggestion[] {
  if (which === 'ahead') return [];
  const yesterday = Temporal.PlainDate.from(today).subtract({ days: 1 }).toString();
  return [
    { name: `today, ${showDate(today)}`, value: today },
    { name: `yesterday, ${showDate(yesterday)}`, value: yesterday },
  ];
}

function toSuggestion(dates: readonly KnownDate[]): Suggestion {
  const value = dates[0]?.date ?? '';
  return { name: `${showDate(value)}: ${dates.map(({ event }) => event).join('; ')}`, value };
}

/** Every word that was typed begins one of its words. */
function isWanted(text: string, wanted: string): boolean {
  const words = foldText(text).split(/[\s,:;]+/);
  return wanted.split(/\s+/).every((part) => words.some((word) => word.startsWith(part)));
}
