import { byDateOfEvent, type MergedKeyDate } from '../../core/dates/merge/key-date-merge.ts';
import { plannedCertainty } from '../../core/dates/planned-certainty.ts';
import { type LocatedDateRuling, type RuledDate, ruleDates } from '../../core/rulings/rule-dates.ts';
import type { Scope } from '../../store/port/articles.ts';
import { createLocatedRulings, type RulingStores } from './located-rulings.ts';

/** Key dates of a scope as the team's rulings leave them, by date; the same list as long as nothing changed. */
export type RuleKeyDates = (scope: Scope, merged: readonly MergedKeyDate[]) => Promise<readonly MergedKeyDate[]>;

export function createRuledDates(stores: RulingStores): RuleKeyDates {
  const locate = createLocatedRulings(stores);
  const known = new WeakMap<
    readonly MergedKeyDate[],
    { readonly by: object; readonly ruled: readonly MergedKeyDate[] }
  >();
  return async (scope, merged) => {
    const by = await locate();
    if (by.length === 0) return merged;
    const before = known.get(merged);
    if (before?.by === by) return before.ruled;
    const { dates } = ruleDates(
      merged,
      by.filter((located) => isIn(scope, located)),
      ({ date, sources }) => ({
        date,
        places: sources.map(({ keyDate, source }) => ({ article: source.article, span: keyDate.span })),
      }),
    );
    const ruled = dates.map(toRuledKeyDate).sort(byDateOfEvent);
    known.set(merged, { by, ruled });
    return ruled;
  };
}

/** On a day before the team added a date, it was not known. */
function isIn({ story, asOf }: Scope, { ruling }: LocatedDateRuling): boolean {
  if (ruling.decision.kind !== 'date-added') return true;
  return (story === null || ruling.story === story) && (asOf === null || firstDayOf(ruling.at) <= asOf);
}

/** The earliest day on the calendar that it was in some time zone. */
function firstDayOf(at: Temporal.Instant): string {
  return at.toZonedDateTimeISO('-12:00').toPlainDate().toString();
}

function toRuledKeyDate({ found, date, event, mark }: RuledDate<MergedKeyDate>): MergedKeyDate {
  const ruled = mark ? { mark } : {};
  if (found === null)
    return { date, certainty: 'scheduled', event: event ?? '', setBy: null, sources: [], moved: [], ...ruled };
  const [newest] = found.sources;
  if (!mark || found.date === date || !newest) return { ...found, ...ruled };
  const planned = plannedCertainty(found);
  const move = { from: found.date, to: date, source: newest.source, ruling: mark };
  // What its article tells as past may lie ahead of the article then.
  const isAhead = date > (newest.source.published ?? '');
  const certainty = planned === 'past' && isAhead ? 'scheduled' : planned;
  return { ...found, date, certainty, moved: [...found.moved, move], ...ruled };
}
