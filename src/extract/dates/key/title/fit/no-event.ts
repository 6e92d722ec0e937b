import type { Word } from '../../../../text/words.ts';
import type { Segment } from '../clause/segments.ts';
import type { TitleContext } from '../context.ts';

const words = (list: string) => new Set(list.split(/\s+/));

const GUESSES = words('may might could');
const SELVES = words('itself himself herself themselves');
const TURNS = words('become prove be');
const FORESEES = words('will would may might could');
/** What something may turn out to be, which no day has. */
const STATES = words(
  `liability burden problem headache nightmare disaster catastrophe crisis test threat danger issue embarrassment symbol distraction risk
  challenge concern obstacle blow boon boost opportunity flashpoint`,
);
const STATE_REACH = 5;

/** Whether the verb of a clause says only what may be so, goes on or is said: nothing happens on its day. */
export function isNoEvent(segment: Segment, context: TitleContext): boolean {
  const group = context.words.slice(segment.verb, segment.to);
  return (
    isFound(group) ||
    isRisk(group) ||
    isState(group) ||
    goesOn(group) ||
    isWeight(group) ||
    isManner(group, context) ||
    isAmount(group) ||
    isRefusal(group) ||
    isOutOfReach(group) ||
    isSoToday(group, context)
  );
}

/** "may find itself having to answer" */
const isFound = ([, find, self]: readonly Word[]) => find?.lower === 'find' && SELVES.has(self?.lower ?? '');

/** "will risk stirring more anger" */
const isRisk = ([helper, risk, verb]: readonly Word[]) =>
  FORESEES.has(helper?.lower ?? '') && risk?.lower === 'risk' && /ing$/.test(verb?.lower ?? '');

/** "could turn into a major burden" */
function isState([helper, verb, ...more]: readonly Word[]): boolean {
  if (!GUESSES.has(helper?.lower ?? '')) return false;
  const isTurn = TURNS.has(verb?.lower ?? '') || (verb?.lower === 'turn' && more[0]?.lower === 'into');
  return isTurn && more.slice(0, STATE_REACH).some(({ lower }) => STATES.has(lower));
}

/** "will matter most" */
const isWeight = ([helper, verb]: readonly Word[]) => FORESEES.has(helper?.lower ?? '') && verb?.lower === 'matter';

/** "will fight its corner more loudly |on Friday|" */
function isManner(group: readonly Word[], { words: told, time, cues }: TitleContext): boolean {
  const end = cues.is('of', told[time[0] - 1]?.lower ?? '') ? time[0] - 1 : time[0];
  const [more, manner] = told.slice(Math.max(0, end - 2), end);
  return FORESEES.has(group[0]?.lower ?? '') && more?.lower === 'more' && /ly$/.test(manner?.lower ?? '');
}

const AMOUNTS = words('up about around over worth roughly');

/** "could be up to $8 million": an estimate. */
const isAmount = ([helper, be, amount, next]: readonly Word[]) =>
  FORESEES.has(helper?.lower ?? '') &&
  be?.lower === 'be' &&
  (amount?.text === '$' ||
    (AMOUNTS.has(amount?.lower ?? '') && (next?.lower === 'to' || /^[$\d]/.test(next?.text ?? ''))));

/** "will still be burning coal" */
const goesOn = ([helper, still, be, verb]: readonly Word[]) =>
  FORESEES.has(helper?.lower ?? '') && still?.lower === 'still' && be?.lower === 'be' && /ing$/.test(verb?.lower ?? '');

const REFUSES = words('declined declines refused refuses');
const COMMENTS = words('comment elaborate say discuss confirm speculate disclose specify');
const UNTIL = words('until till');
const DENIED = /n['’]t$/;

/** "would not comment", "declined to say", not "will not discuss it until May". */
function isRefusal(group: readonly Word[]): boolean {
  const [first, second, third] = group;
  if (group.some(({ lower }) => UNTIL.has(lower))) return false;
  if (REFUSES.has(first?.lower ?? '')) return second?.lower === 'to' && COMMENTS.has(third?.lower ?? '');
  const verb = DENIED.test(first?.lower ?? '') ? second : second?.lower === 'not' ? third : undefined;
  return COMMENTS.has(verb?.lower ?? '');
}

const REACHED = words('reached contacted');
const ANSWERS = words('return answer take respond comment talk speak');

/** "could not be reached for comment", "would not be able to return calls". */
function isOutOfReach([, not, be, reached, to, verb]: readonly Word[]): boolean {
  if (not?.lower !== 'not' || be?.lower !== 'be') return false;
  return REACHED.has(reached?.lower ?? '') || (to?.lower === 'to' && ANSWERS.has(verb?.lower ?? ''));
}

const PRESENT = words('is are');

/** "are playing the game today, and will ask for more": what goes on while it is written. */
function isSoToday([be, verb]: readonly Word[], { words: told, time, side }: TitleContext): boolean {
  const isToday = time[1] - time[0] === 1 && told[time[0]]?.lower === 'today' && told[time[0] - 1]?.lower !== 'later';
  return side === 'ahead' && isToday && PRESENT.has(be?.lower ?? '') && /ing$/.test(verb?.lower ?? '');
}

const VAGUE = words(
  'plans options details measures steps arrangements efforts decisions ideas questions issues changes',
);
const VAGUE_LEADS = words('various several further more other new some many different');
const OF_WHAT = words('on for of about to over against');

/** "Various options will be discussed": of what, is not said. */
export function isVagueThing(subject: readonly Word[], predicate: readonly Word[]): boolean {
  const [first, second] = subject;
  const isBare = subject.length === 1 || (subject.length === 2 && VAGUE_LEADS.has(first?.lower ?? ''));
  if (!isBare || !VAGUE.has((second ?? first)?.lower ?? '')) return false;
  return !predicate.some(({ lower }, i) => OF_WHAT.has(lower) && predicate[i + 1]?.lower !== 'be');
}
