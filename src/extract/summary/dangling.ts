import type { Word } from '../text/words.ts';
import { isInQuoted } from './is-in-quoted.ts';
import type { SentenceParts } from './sentence-parts.ts';

/** Does the sentence open on the one before it ("But", "Meanwhile")? */
export function isJoined({ words }: SentenceParts): boolean {
  const first = words[0];
  return first !== undefined && JOINING.has(first.lower);
}

/** Does it, near its start, point at a thing that another sentence names ("It", "this", "The move")? */
export function pointsAtThing({ words, quoted, times }: SentenceParts): boolean {
  // "This year" and "the same day" are told by their dates.
  const isTold = (at: number) => isInQuoted(quoted, at) || times.some(({ start, end }) => start <= at && at < end);
  const opening = words.slice(0, OPENING).filter(({ start }) => !isTold(start));
  return opening.some((word, at) => isPointer(word, opening.slice(at + 1), at));
}

/** "On that, they agreed": a pointer stands in the first few words. */
const OPENING = 6;

const JOINING = new Set(
  'and but or so yet still also however meanwhile moreover nevertheless nonetheless instead otherwise therefore thus then'.split(
    ' ',
  ),
);
const THINGS = new Set('it its they them their theirs this these those such both another others'.split(' '));
const POINTED = new Set(
  `announcement agreement attack accord bill blast case claim comment comments conflict crash deal decision delay document
  effort finding findings former group incident issue latter law letter measure meeting men move order pact pair plan proposal
  report request result ruling same statement step suspect two trip victim vote women`.split(/\s+/),
);

/** "The decision of May 2", "the plan to close": the words that follow say which. */
const TELLING = new Set('of to that which for on by between'.split(' '));

function isPointer(word: Word, [next, afterNext]: readonly Word[], at: number): boolean {
  if (at < 2 && THINGS.has(word.lower)) return true;
  if (word.lower === 'that' && at < 2) return next?.kind === 'mark' || next?.lower === 'is' || next?.lower === 'was';
  if (word.lower === 'this' || word.lower === 'these' || word.lower === 'those') return true;
  if (word.lower !== 'the' || next === undefined || !POINTED.has(next.lower)) return false;
  return afterNext === undefined || !TELLING.has(afterNext.lower);
}
