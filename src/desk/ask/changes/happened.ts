import type { Edition, EditionEvent } from '../../../core/editions/edition.ts';
import { isDay } from '../../../core/events/is-day.ts';
import type { ChangesView } from '../../../core/views/changes-view.ts';
import type { ArticleStore, Scope } from '../../../store/port/articles.ts';
import { readToldLines, toEditionLine } from '../lines/read-told-lines.ts';
import { withoutAlike } from '../lines/without-alike.ts';

const MAX_HAPPENED = 8;
/** More are read than shown: some say the same. */
const READ = 3 * MAX_HAPPENED;
/** News of a day comes so late; what is first told later is looked back on. */
const TOLD_LATE_DAYS = 2;

/**
 * What happened after a day, or shortly before it without being told by then: what the story's state tells first is chosen
 * first. The newest day stands first, and of a day the best.
 */
export async function findHappened(
  articles: Pick<ArticleStore, 'findReports' | 'texts'>,
  scope: Scope,
  { edition, since }: { readonly edition: Edition; readonly since: string },
): Promise<Pick<ChangesView, 'happened' | 'happenedInAll'>> {
  const { state, events } = edition;
  const first = Temporal.PlainDate.from(since).subtract({ days: TOLD_LATE_DAYS }).toString();
  const isNew = ({ date, certainty, firstTold }: EditionEvent) =>
    certainty === 'past' && isDay(date) && (date > since || (date >= first && firstTold > since));
  const happened = events.filter(isNew);
  const days = new Set(happened.map(({ date }) => date));
  const best = state.filter(({ date }) => days.has(date));
  const told = await readToldLines(articles, scope, [...best, ...happened.slice(0, READ).map(toEditionLine)]);
  const lines = withoutAlike(
    told.filter(({ source }) => (source.published ?? '') > since),
    [],
  );
  const shown = lines.slice(0, MAX_HAPPENED).sort((a, b) => compare(b.date, a.date));
  return { happened: shown, happenedInAll: happened.length };
}

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));
