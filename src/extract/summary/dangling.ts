import type { Word } from '../text/words.ts';
import { isInQuoted } from './sentence/is-in-quoted.ts';
import type { SentenceParts } from './sentence/sentence-parts.ts';

/** Does the opening link to the sentence before ("But", "Meanwhile")? */
export function isJoined({ words }: SentenceParts): boolean {
  const first = words[0];
  return first !== undefined && JOINING.has(first.lower);
}

/** Does a word near its start refer to something named in another sentence ("It", "this", "The move")? */
export function pointsAtThing({ words, quoted, times }: SentenceParts): boolean {
  // "This year" and "the same day" are explained by their dates.
  const isTold = (at: number) => isInQuoted(quoted, at) || times.some(({ start, end }) => start <= at && at < end);
  const opening: Word[] = [];
  for (const word of words) {
    if (opening.length === NEAR) break;
    if (word.kind !== 'mark' && !isTold(word.start)) opening.push(word);
  }
  return opening.some((word, at) => isPointer(word, opening.slice(at + 1), at));
}

/** How many words from the start are searched for a reference; "it" and "they" only among the first ones. */
const NEAR = 10;
const OPENING = 2;

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

const AFTER_THAT = new Set('is was has had would will may could should'.split(' '));

/** "The decision of May 2", "the plan to close": the words that follow say which one. */
const TELLING = new Set('of to that which for on by between'.split(' '));

function isPointer(word: Word, [next, afterNext]: readonly Word[], at: number): boolean {
  const base = withoutVerb(word.lower);
  if (at < OPENING && THINGS.has(base)) return true;
  if (base === 'that' && at < OPENING) return base !== word.lower || next === undefined || AFTER_THAT.has(next.lower);
  if (base === 'this' || base === 'these' || base === 'those') return true;
  if (base !== 'the' || next === undefined || !POINTED.has(next.lower)) return false;
  return afterNext === undefined || !TELLING.has(afterNext.lower);
}

/** "It's", "that’s" → "it", "that". */
function withoutVerb(lower: string): string {
  const at = Math.max(lower.indexOf("'"), lower.indexOf('’'));
  return at < 0 ? lower : lower.slice(0, at);
}
