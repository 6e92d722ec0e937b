import { lastDay } from '../../../core/dates/last-day.ts';
import type { MergedKeyDate } from '../../../core/dates/merge/key-date-merge.ts';
import type { Subscription } from '../../../core/schedule/subscription.ts';
import type { AlertThing } from '../../../core/views/alert-view.ts';
import type { DateNews } from '../../../core/views/digest-view.ts';
import type { StoryName } from '../../../core/views/reminder-view.ts';
import { fitsChosenWords, fitsPeople } from '../choice/fits.ts';
import { eventKeys } from '../remind/event-keys.ts';
import type { Arrived } from './find-arrived.ts';

/** The ledger's items of a date. */
export const dateItems = (merged: MergedKeyDate) => eventKeys(merged).map((key) => `date|${key}`);

/** Dates that an article names which came or was edited, by its id. */
export function isTouched({ sources }: MergedKeyDate, arrived: ReadonlyMap<string, Arrived>): boolean {
  return sources.some(({ source }) => arrived.has(source.article));
}

/** What an alert tells of a date: that it was set or moved by what arrived; undefined if it was not, or does not fit. Pure. */
export function toDateThing(
  alert: Subscription,
  merged: MergedKeyDate,
  {
    story,
    arrived,
    told,
    today,
  }: {
    readonly story: StoryName;
    readonly arrived: ReadonlyMap<string, Arrived>;
    readonly told: ReadonlyMap<string, string>;
    readonly today: string;
  },
): AlertThing | undefined {
  if (merged.event === '' || merged.certainty === 'past' || (lastDay(merged.date) ?? '') < today) return undefined;
  const items = dateItems(merged);
  const before = items.map((item) => told.get(item)).find((date) => date !== undefined);
  if (before === merged.date) return undefined;
  const change = toChange(merged, arrived, before);
  if (!change || !fits(alert, merged)) return undefined;
  const { date, certainty, event, setBy, mark } = merged;
  const sources = merged.sources.map(({ source }) => source);
  const news: DateNews = { story, date, certainty, event, setBy, sources, ...(mark ? { mark } : {}), ...change };
  return { kind: 'date', story, date: news, told: new Map(items.map((item) => [item, date])) };
}

function toChange(
  { moved, sources, date }: MergedKeyDate,
  arrived: ReadonlyMap<string, Arrived>,
  before: string | undefined,
): Pick<DateNews, 'change' | 'from'> | undefined {
  const last = moved.at(-1);
  const setter = last && arrived.get(last.source.article);
  if (last && setter && last.to === date && says(setter, date)) return { change: 'moved', from: last.from };
  const isNew = before === undefined && !last && sources.every(({ source }) => says(arrived.get(source.article), date));
  return isNew ? { change: 'set', from: null } : undefined;
}

/** Whether an article brought a date by coming, or by its edit. */
function says(article: Arrived | undefined, date: string): boolean {
  if (!article) return false;
  return article.isNew || (article.edit?.change.dates ?? []).some(({ after }) => after?.date === date);
}

/** Its label, who set it, and the title of the article that names it are what its words are looked for in. */
function fits(alert: Subscription, { event, setBy, sources }: MergedKeyDate): boolean {
  const title = sources[0]?.source.title ?? '';
  return fitsPeople(alert, setBy) && fitsChosenWords(alert, [event, setBy ?? '', title].join('\n'));
}
