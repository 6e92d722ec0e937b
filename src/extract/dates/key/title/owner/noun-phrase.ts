import { isPossessive } from '../../../../../core/text/possessive.ts';
import type { Word } from '../../../../text/words.ts';
import type { TitleContext } from '../context.ts';

type Cues = Pick<TitleContext, 'cues'>;

const MOST_BEFORE = 6;
const MOST_BEHIND = 7;
const ROLES = ['stop', 'of', 'join', 'aux', 'verb', 'say', 'act'] as const;
const INNER = new Set(['of', 'and', 'for', 'on']);
/** Prepositions that say what a noun is of; "in" and "at" say it where a name follows. */
const COMPLEMENTS = new Set(['of', 'on', 'for', 'into', 'between', 'against', 'over']);
const PLACES = new Set(['in', 'at']);
const AND = new Set(['and', 'or']);
const DETERMINERS = new Set(['the', 'a', 'an', 'two', 'three']);

/** "late last year" is no part of what a noun is of. */
const TIMES = new Set(
  'time first late early last next earlier later this ago today yesterday tomorrow tonight'.split(' '),
);

/** Adjectives that say nothing of what a thing is. */
const EMPTY = new Set(
  `new big major key early late recent small large single further full whole different similar possible great good bad best worst important
  crucial critical special final initial latest largest biggest little huge vast long short high low real likely first second third last next
  own more most many several few such so-called very hundred thousand million billion trillion percent minute hour prime-time vigorous tight genuine tough close heated contested crowded bitter
  fierce hard-fought competitive successful wide-ranging long-awaited much-anticipated`.split(/\s+/),
);

const isCapital = (text: string | undefined) => text !== undefined && /^\p{Lu}/u.test(text);
const isDay = ({ lower }: Word) => /day(?:['’]s)?$|^(?:week|month|year|weekend|tomorrow)['’]s$/.test(lower);
const MONTH = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** A word of a name. */
export const isNameWord = ({ text, lower }: Word): boolean => isCapital(text) && !MONTH.test(lower);

/** Whether a word before a noun says which one it is: "relief well", not "new well". */
export const saysWhich = ({ kind, lower }: Word): boolean =>
  kind === 'word' && !EMPTY.has(lower) && !/(?:ly|est)$/.test(lower) && (!lower.endsWith('ing') || WORKS.has(lower));

/** Nouns of work, where "progressing" says nothing of which thing it is. */
const WORKS = new Set(
  'drilling hearing meeting building training funding shipping fishing banking mining housing'.split(' '),
);

/** Back over names and adjectives, and over "House of Commons" and "Energy and Commerce": where the phrase of a noun begins. */
export function phraseFrom(at: number, words: readonly Word[], { cues }: Cues): number {
  let from = at;
  while (from > 0 && at - from < MOST_BEFORE) {
    const word = words[from - 1];
    if (word?.kind !== 'word' || word.closes === 'sentence' || isDay(word)) break;
    const { lower } = word;
    const isInner = INNER.has(lower) && isCapital(words[from - 2]?.text) && isCapital(words[from]?.text);
    if (!isInner && ROLES.some((role) => cues.is(role, lower))) break;
    if (isHeadlineVerb(word)) break;
    from--;
  }
  while (from < at && isOpener(from, words)) from++;
  // "the 47-nation | Rights Council"
  while (from < at && words[from - 1]?.text === '-' && !isCapital(words[from]?.text)) from++;
  return from;
}

/** "Holm issues | decree": plain nouns of many describe no other noun. */
const isHeadlineVerb = ({ text, lower }: Word) => text === lower && /[^su'’]s$/.test(lower) && !DESCRIBES.has(lower);
const DESCRIBES = new Set([
  'sales',
  'sports',
  'arms',
  'rights',
  'affairs',
  'results',
  'operations',
  'claims',
  'damages',
]);

/** "Vital | power test", "Two | observers": a capital that only opens a sentence. */
const isOpener = (at: number, words: readonly Word[]) => {
  const [before, word] = [words[at - 1], words[at]];
  const isFirst = before === undefined || before.closes === 'sentence';
  const isOwner = isPossessive(word?.text ?? '');
  return isFirst && word !== undefined && !isOwner && isCapital(word.text) && !isCapital(words[at + 1]?.text);
};

/** Over one phrase that says what a noun is of: "commission | on the fire in Oslo"; the place right behind the noun without one. */
export function complementEnd(at: number, words: readonly Word[], { cues }: Cues): number {
  const lead = words[at + 1]?.lower ?? '';
  const isPlace = PLACES.has(lead);
  if ((!COMPLEMENTS.has(lead) && !isPlace) || words[at]?.closes === 'sentence') return at + 1;
  let to = at + 2;
  while (to < words.length && to - at <= MOST_BEHIND) {
    const word = words[to];
    if (word?.kind !== 'word' || isDay(word) || TIMES.has(word.lower)) break;
    const isArticle = to === at + 2 && DETERMINERS.has(word.lower);
    const isInner = word.lower === 'of' && to > at + 2;
    if (!isArticle && !isInner && ROLES.some((role) => cues.is(role, word.lower))) break;
    to++;
    if (word.closes === 'sentence') break;
  }
  // "remarks for an oil | and gas meeting"
  const isPair = AND.has(words[to]?.lower ?? '') && words[to - 1]?.closes !== 'sentence';
  const next = words[to + 1]?.lower ?? '';
  if (isPair && !ROLES.some((role) => cues.is(role, next))) return at + 1;
  // "remarks for an oil | spill"
  if (cues.is('act', words[to]?.lower ?? '') && words[to - 1]?.closes !== 'sentence') return at + 1;
  while (to > at + 2 && ROLES.some((role) => cues.is(role, words[to - 1]?.lower ?? ''))) to--;
  const phrase = words.slice(at + 2, to);
  const isTold = isPlace ? phrase.some(({ text }) => isCapital(text)) : phrase.some((word) => saysWhich(word));
  const isWhole = phrase.some(({ lower }) => !DETERMINERS.has(lower));
  return isTold && isWhole && !phrase.some(({ lower }) => MONTH.test(lower)) ? to : at + 1;
}
