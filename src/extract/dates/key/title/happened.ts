import type { TitleContext } from './context.ts';
import type { Segment } from './segments.ts';

const words = (list: string) => new Set(list.split(/\s+/));

/** What is so, or is still to come, did not happen on a day gone by. */
const NOT_PAST = words(
  `is are isn't aren't has have hasn't haven't do does can can't may might must will won't would wouldn't should shall could couldn't`,
);
const YEAR = /^\d{4}$/;
/** Words of captions and of how a survey was made. */
const MADE = words('photo photograph picture handout image images footage file poll survey interviews');
const MAKES = words('obtained conducted taken carried based surveyed seen released');
/** "the announcement came": of what, is not said. */
const TELLS_OF = words(
  'announcement decision move news statement comments comment warning remarks report call calls letter',
);
const CAME = words('came comes come follows followed');
const SPEECH_LEADS = words('in on at during to in after before from as for');

/** Whether the clause of a past day says what happened on it: a past verb, not a caption, nor only that somebody spoke. */
export function hasHappened(segment: Segment, context: TitleContext): boolean {
  const { words: told, time, cues, side } = context;
  if (side === 'ahead') return true;
  const verb = told[segment.verb];
  const next = told[segment.verb + 1];
  if (verb === undefined) return false;
  const isGoingOn = /^(?:is|are)$/.test(verb.lower) && /ing$/.test(next?.lower ?? '') && time[0] > segment.verb;
  if (NOT_PAST.has(verb.lower) && !isGoingOn) return false;
  if (cues.is('say', verb.lower) && (next === undefined || SPEECH_LEADS.has(next.lower))) return false;
  const subject = told.slice(segment.from, segment.verb);
  const hasYear = told.slice(...time).some(({ text }) => YEAR.test(text));
  if (hasYear && /[^s]s$/.test(verb.lower) && verb.lower !== 'was') return false;
  if (CAME.has(verb.lower) && TELLS_OF.has(subject.at(-1)?.lower ?? '')) return false;
  const near = told.slice(segment.from, segment.to);
  return !(near.some(({ lower }) => MADE.has(lower)) && near.some(({ lower }) => MAKES.has(lower)));
}
