import { foldText } from './fold.ts';

/** Words that many events share, so that sharing them alone says nothing. */
const EMPTY_WORDS = new Set(
  (
    'a an the and or of to in on at for from by with as is are was were be been it its his her their this that which who ' +
    'will would new next last first second third date day time target deadline start begin began end ended set due held ' +
    'take took place hold make made said says planned scheduled expected between after before until over about two three'
  ).split(' '),
);

const SAME_DATE_SHARE = 0.3;
const MOVED_SHARE = 0.6;
const MOVED_WORDS = 2;

/** Whether two names of events at one date may be taken for one event. Careful: an unnamed event matches nothing. */
export function isSameEvent(a: string, b: string): boolean {
  const { shared, share } = overlapOf(a, b);
  return shared > 0 && share >= SAME_DATE_SHARE;
}

/** Whether two names are so alike that the event may be taken for the same one at another date. */
export function isSameEventMoved(a: string, b: string): boolean {
  const { shared, share } = overlapOf(a, b);
  return shared >= MOVED_WORDS && share >= MOVED_SHARE;
}

function overlapOf(a: string, b: string): { shared: number; share: number } {
  const first = stemsOf(a);
  const second = stemsOf(b);
  const shared = [...first].filter((stem) => second.has(stem)).length;
  return { shared, share: shared / Math.max(1, Math.min(first.size, second.size)) };
}

function stemsOf(event: string): Set<string> {
  const words = foldText(event).split(/[^\p{L}\p{N}]+/u);
  return new Set(words.filter((word) => word.length > 1 && !EMPTY_WORDS.has(word)).map(stemOf));
}

/** Enough to make "talk", "talks" and "talking" one; an event's name needs no more. */
function stemOf(word: string): string {
  const stem = word.replace(/(?:ings?|ed|es|s)$/, '');
  return stem.length >= 3 ? stem : word;
}
