import { type Stems, toStems } from './event-stems.ts';

const SAME_DATE_SHARE = 0.3;
/** The same where one word is all that they share. */
const SAME_DATE_SHARE_OF_ONE = 0.5;
const WITHIN_SHARE = 0.4;
const MOVED_SHARE = 0.6;
const MOVED_WORDS = 2;

/** Whether two event names at one date may mean the same event. Cautious: an unnamed event matches nothing. */
export function isSameEvent(a: string, b: string): boolean {
  return areSameEvent(toStems(a), toStems(b));
}

/** The same, for names whose stems are already known. */
export function areSameEvent(a: Stems, b: Stems): boolean {
  const { shared, share } = overlapOf(a, b);
  return shared > 0 && share >= (shared > 1 ? SAME_DATE_SHARE : SAME_DATE_SHARE_OF_ONE);
}

/** The same for two targets of one day: a story has seldom two, and each article names another side of it. */
export function areSameTarget(a: Stems, b: Stems): boolean {
  const { shared, share } = overlapOf(a, b);
  return shared > 0 && share >= SAME_DATE_SHARE;
}

/** The same, where one is dated by a month and the other by a day of it, on which there may be much else. */
export function areSameEventWithin(a: Stems, b: Stems): boolean {
  const { shared, share } = overlapOf(a, b);
  return share === 1 || (shared > 1 && share >= WITHIN_SHARE);
}

/**
 * Whether two names are similar enough that the event may be the same one at another date: they share at least two
 * stems.
 */
export function areSameEventMoved(a: Stems, b: Stems): boolean {
  const { shared, share } = overlapOf(a, b);
  return shared >= MOVED_WORDS && share >= MOVED_SHARE;
}

function overlapOf(a: Stems, b: Stems): { shared: number; share: number } {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const stem of small) if (large.has(stem)) shared += 1;
  return { shared, share: shared / Math.max(1, small.size) };
}
