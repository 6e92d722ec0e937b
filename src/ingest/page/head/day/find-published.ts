import type { PageFacts } from '../page-facts.ts';
import { toDayOrder } from './day-order.ts';
import { findToldMoments, type ToldMoment } from './machine-day.ts';
import { findDayElsewhere, findShownDay } from './printed-day.ts';
import { findUrlDay } from './url-day.ts';

/** When an article was published: its day, and the instant with the page's own offset, if it tells one. */
export type Published = { readonly day: string | null; readonly at: string | null };

/**
 * The day that the paper itself prints, or its address holds, before what it tells machines: those often count in UTC, or give the
 * day on which the page was moved. The day of an update is not the day of publication.
 */
export function findPublished(facts: PageFacts): Published {
  const order = toDayOrder(facts.language, facts.url);
  const told = findToldMoments(facts, order);
  const day = findDay(facts, told[0]?.day ?? null, order);
  return { day, at: findInstant(told, day) };
}

function findDay(facts: PageFacts, told: string | null, order: ReturnType<typeof toDayOrder>): string | null {
  const address = findUrlDay(facts.url);
  const shown = findShownDay(facts, order)?.day ?? null;
  if (address !== null) return shown !== null && daysBetween(shown, address) <= 1 ? shown : address;
  return shown ?? told ?? findDayElsewhere(facts, order)?.day ?? null;
}

function findInstant(told: readonly ToldMoment[], day: string | null): string | null {
  if (day === null) return null;
  return told.find((moment) => moment.instant !== null && daysBetween(moment.day, day) <= 1)?.instant ?? null;
}

function daysBetween(a: string, b: string): number {
  return Math.abs(Temporal.PlainDate.from(a).until(b).days);
}
