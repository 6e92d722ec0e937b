import { isInside, type Span } from '../text/span.ts';
import { type DateMark, type DateRuling, toRulingMark } from './ruling.ts';

/** A passage of an article as it reads now. */
type PlacedSpan = { readonly article: string; readonly span: Span };

/** A ruling with the places of its words as the articles read now; none if they are gone, or it has none. */
export type LocatedDateRuling = { readonly ruling: DateRuling; readonly places: readonly PlacedSpan[] };

/** What rulings must know of a date: where articles give it. A span is the date's own words, or the sentence around them. */
export type RulableDate = { readonly date: string; readonly places: readonly PlacedSpan[] };

/** A date after the rulings. `found`: what the articles give; null if the team added it. */
export type RuledDate<T> = {
  readonly found: T | null;
  readonly date: string;
  /** Of a date that the team added. */
  readonly event: string | null;
  readonly mark: DateMark | null;
};

export type RuledDates<T> = {
  /** In the order of the dates; those that the team added follow. */
  readonly dates: readonly RuledDate<T>[];
  /** The numbers of rulings whose date is not found any more. */
  readonly lost: readonly number[];
};

/**
 * Applies rulings to dates; pure. Rulings in the order in which they were made, without those that were undone: the last
 * one on a date holds. A ruling to confirm or dismiss speaks of the day that it was made for: if newer articles give another
 * day, that is shown. A day that the team moved the date to stays.
 */
export function ruleDates<T>(
  dates: readonly T[],
  rulings: readonly LocatedDateRuling[],
  toRulable: (date: T) => RulableDate,
): RuledDates<T> {
  const known = dates.map((found) => ({ found, ...toRulable(found) }));
  const byPlace = new Map<number, DateRuling>();
  const lost: number[] = [];
  const added: RuledDate<T>[] = [];
  for (const { ruling, places } of rulings) {
    const { decision } = ruling;
    if (decision.kind === 'date-added') {
      const mark = { ...toRulingMark(ruling), what: 'added' } as const;
      added.push({ found: null, date: decision.date, event: decision.event, mark });
      continue;
    }
    if (decision.on.ruling !== null) {
      if (decision.kind !== 'date-moved' || !moveAdded(added, decision.on.ruling, decision.to, ruling))
        lost.push(ruling.number);
      continue;
    }
    const place = findDate(known, places, decision.on.date);
    if (place === undefined) lost.push(ruling.number);
    else byPlace.set(place, ruling);
  }
  const ruled = known.flatMap((one, place) => toRuled(one, byPlace.get(place)));
  return { dates: [...ruled, ...added], lost };
}

/** A date that the team added stays the same ruling's when it moves. */
function moveAdded<T>(added: RuledDate<T>[], number: number, date: string, by: DateRuling): boolean {
  const place = added.findIndex(({ mark }) => mark?.number === number);
  const one = added[place];
  if (!one) return false;
  added[place] = { ...one, date, mark: { ...toRulingMark(by), number, what: 'added' } };
  return true;
}

/** The first place that a date is at; among several dates at it, the one that has the day of the ruling. */
function findDate(known: readonly RulableDate[], places: readonly PlacedSpan[], date: string): number | undefined {
  for (const place of places) {
    const at = known.flatMap((one, number) => (one.places.some((own) => isAt(own, place)) ? [number] : []));
    const found = at.find((number) => known[number]?.date === date) ?? at[0];
    if (found !== undefined) return found;
  }
  return undefined;
}

function isAt(own: PlacedSpan, place: PlacedSpan): boolean {
  return own.article === place.article && (isInside(place.span, own.span) || isInside(own.span, place.span));
}

function toRuled<T>(
  { found, date }: { readonly found: T; readonly date: string },
  ruling?: DateRuling,
): RuledDate<T>[] {
  const unruled = { found, date, event: null, mark: null };
  if (!ruling) return [unruled];
  const { decision } = ruling;
  if (decision.kind === 'date-added') return [unruled];
  const mark = toRulingMark(ruling);
  if (decision.kind === 'date-moved') return [{ ...unruled, date: decision.to, mark: { ...mark, what: 'moved' } }];
  if (date !== decision.on.date) return [unruled];
  return decision.kind === 'date-dismissed' ? [] : [{ ...unruled, mark: { ...mark, what: 'confirmed' } }];
}
