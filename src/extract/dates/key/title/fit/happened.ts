import type { Segment } from '../clause/segments.ts';
import type { TitleContext } from '../context.ts';

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

const PLANS = words('hopes plans expects aims intends wants seeks hope plan expect aim intend want seek');
const WAS = words('was were');
const PLANNED = words('set expected due scheduled likely going slated');
const DONE = words(
  'held made shot hit sent told put cut found built struck won lost brought caught left met paid shut sold laid led read seen known born torn sworn spent hurt bombed underway',
);
const BETWEEN = /^(?:not|also|later|then|now|still|again|being|finally|\w+ly)$/;

/** "was closed", "were holding talks": not "was loud", "was a good day", "was set to". */
function isDone(told: TitleContext['words'], verb: number): boolean {
  let at = verb + 1;
  while (BETWEEN.test(told[at]?.lower ?? '')) at++;
  const lower = told[at]?.lower ?? '';
  return !PLANNED.has(lower) && (/(?:ed|en|ing|wn)$/.test(lower) || DONE.has(lower));
}
const SPENDS = words('spent spends spend');

/** "spent today on calls", "spends a quiet Saturday on a boat": the day is what somebody spends. */
function isDayNoun({ verb }: Segment, { words: told, time }: TitleContext): boolean {
  const [lead, before] = [told[time[0] - 2]?.lower ?? '', told[time[0] - 1]?.lower ?? ''];
  return (verb === time[0] - 1 && SPENDS.has(before)) || (/^an?$/.test(lead) && /ing$/.test(before));
}

/** "makes a speech in Oslo May 27, 2011": a caption gives the whole date without "on". */
function isCaption({ verb }: Segment, { words: told, time }: TitleContext): boolean {
  const own = told.slice(...time);
  const isWhole = own.length > 2 && own.some(({ text }) => YEAR.test(text));
  const before = told[time[0] - 1];
  const isPresent = /[^s]s$/.test(told[verb]?.lower ?? '') && !/^(?:was|has)$/.test(told[verb]?.lower ?? '');
  return isWhole && (isPresent || (before?.kind === 'word' && !LEADS.has(before.lower)));
}
const LEADS = words('on of in from by until since after before');

/** "taken before the fire on May 3 were": the day of what the clause before is led by. */
function isOfLead({ from, verb }: Segment, { words: told, time }: TitleContext): boolean {
  const isBe = /^(?:was|were|had)$/.test(told[verb]?.lower ?? '');
  return isBe && time[0] > from && time[1] <= verb && SINCE.has(told[from]?.lower ?? '');
}
/** "a rig that had burned for hours sank", "the plan, which the board took": not whole without the other verb or its object. */
function isHalfRelative({ from, verb }: Segment, { words: told, time, cues }: TitleContext): boolean {
  if (!RELATIVES.has(told[from]?.lower ?? '') || cues.is('say', told[from - 1]?.lower ?? '')) return false;
  if (verb - from > 1 && told[from]?.lower === 'which') return true;
  return told
    .slice(verb + 2, Math.max(verb + 2, time[0]))
    .some(
      ({ lower }, i) =>
        (cues.is('verb', lower) || cues.is('act', lower)) && !BEFORE_VERB.has(told[verb + 1 + i]?.lower ?? ''),
    );
}
const RELATIVES = words('that who which');
const BEFORE_VERB = words('to and or be been was were is are the a an');
const SINCE = words('before after since');

const isNear = (verb: number, time: readonly [number, number], told: TitleContext['words']) =>
  time[0] > verb && !told.slice(verb, time[0]).some(({ lower }) => lower === 'and');

/** Whether the clause of a past day says what happened on it: a past verb, not a caption, nor only that somebody spoke. */
export function hasHappened(segment: Segment, context: TitleContext): boolean {
  const { words: told, time, isTime, cues, side } = context;
  if (side === 'ahead') return true;
  const verb = told[segment.verb];
  const next = told[segment.verb + 1];
  if (verb === undefined) return false;
  const isGoingOn =
    /^(?:is|are)$/.test(verb.lower) && /ing$/.test(next?.lower ?? '') && isNear(segment.verb, time, told);
  if ((NOT_PAST.has(verb.lower) && !isGoingOn) || PLANS.has(verb.lower)) return false;
  if (WAS.has(verb.lower) && !isDone(told, segment.verb)) return false;
  if (
    isDayNoun(segment, context) ||
    isCaption(segment, context) ||
    isOfLead(segment, context) ||
    isHalfRelative(segment, context)
  )
    return false;
  if (
    (cues.is('say', verb.lower) || cues.is('think', verb.lower)) &&
    (next === undefined || SPEECH_LEADS.has(next.lower))
  )
    return false;
  const subject = told.slice(segment.from, segment.verb);
  if (CAME.has(verb.lower) && TELLS_OF.has(subject.findLast((_, i) => !isTime(segment.from + i))?.lower ?? ''))
    return false;
  const near = told.slice(segment.from, segment.to);
  return !(near.some(({ lower }) => MADE.has(lower)) && near.some(({ lower }) => MAKES.has(lower)));
}
