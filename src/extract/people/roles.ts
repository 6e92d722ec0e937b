import { isPossessive } from '../../core/text/possessive.ts';
import type { Span } from '../../core/text/span.ts';
import { isCapitalized, type Word } from '../text/words.ts';
import type { NameCandidate } from './to-candidate.ts';
import { MAY_BE, type NameVocabulary, ROLE_MODIFIERS } from './vocabulary.ts';

/** The role next to a name: a noun phrase in the article's words, without determiner and possessor. Null if there is none. */
export function findRole(words: readonly Word[], candidate: NameCandidate, vocabulary: NameVocabulary): Span | null {
  const { from, name, to } = candidate;
  return (
    roleUpTo(words, name - 1, from, vocabulary) ??
    roleAfter(words, candidate, vocabulary) ??
    (isSetOff(words, from, to) && from === name ? roleUpTo(words, name - 2, name - 1, vocabulary) : null)
  );
}

const MAX_WORDS_BEFORE = 9;

/** "his spokesman, John Kirby, said": the name stands between commas behind the role. */
function isSetOff(words: readonly Word[], from: number, to: number): boolean {
  return words[from - 1]?.text === ',' && /^[,.)]$/.test(words[to]?.text ?? '');
}

/**
 * "Foreign Minister Sergei Lavrov", "his spokesman John Kirby", "US secretary of state John Kerry": the role whose last
 * word is at `end`; from `run` on, the words are titles in capitals.
 */
function roleUpTo(words: readonly Word[], end: number, run: number, vocabulary: NameVocabulary): Span | null {
  const head = beforeCourtesy(words, end, run, vocabulary);
  let first = head + 1;
  let nouns = 0;
  for (let at = head; at >= 0 && end - at < MAX_WORDS_BEFORE; at--) {
    const word = words[at];
    if (!word || !isTight(word, words[at + 1]) || isPossessive(word.text)) break;
    const kind = kindOf(words, at, run, vocabulary);
    if (kind === 'none' || (kind === 'noun' && nouns > 0 && at < run && head >= run)) break;
    if (kind === 'of' && (at === head || nouns > 0 || kindOf(words, at - 1, run, vocabulary) !== 'noun')) break;
    if (kind === 'modifier' && nouns === 0) break;
    if (kind === 'noun') nouns++;
    first = at;
  }
  const start = words[first];
  const last = words[head];
  if (nouns === 0 || !start || !last || first > head || isOnlyAdjective(words, first, head, vocabulary)) return null;
  if (isRelation(words, first, head)) return null;
  return [start.start, last.end];
}

/** Back over "Mr." before the name. */
function beforeCourtesy(words: readonly Word[], end: number, run: number, vocabulary: NameVocabulary): number {
  let head = end;
  for (;;) {
    const title = words[head]?.closes === 'abbreviation' ? head - 1 : head;
    if (title < run || !isCourtesy(words[title], vocabulary)) return head;
    head = title - 1;
  }
}

function isTight(word: Word, next: Word | undefined): boolean {
  return next !== undefined && next.start <= word.end + 1;
}

function isCourtesy(word: Word | undefined, { bitsOf }: NameVocabulary): boolean {
  return word !== undefined && (bitsOf(word.text) & MAY_BE.courtesy) !== 0;
}

type Kind = 'noun' | 'modifier' | 'object' | 'of' | 'joint' | 'none';

/** What a word is in a role: its noun, what goes with it, what it is of, or no part of it. */
function kindOf(words: readonly Word[], at: number, from: number, { bitsOf, roleNouns }: NameVocabulary): Kind {
  const word = words[at];
  if (!word || word.kind === 'number') return 'none';
  const { text, lower } = word;
  const isInRun = at >= from;
  if (word.kind === 'mark') return isInRun && (word.closes === 'abbreviation' || text === '&') ? 'joint' : 'none';
  if (lower === 'of') return 'of';
  if (words[at - 1]?.lower === 'of' && (isCapitalized(text) || OBJECTS.has(lower))) return 'object';
  const bits = bitsOf(text);
  if (bits & MAY_BE.nothing && !isInRun) return 'none';
  if (isInRun ? bits & (MAY_BE.title | MAY_BE.role) : isRoleNoun(lower, roleNouns)) return 'noun';
  if (isInRun || ROLE_MODIFIERS.has(lower) || ADJECTIVE.test(text)) return 'modifier';
  return isCapitalized(text) || (text.includes('-') && !/ing$/.test(lower)) ? 'modifier' : 'none';
}

/** "regional president", "parliamentary secretary". */
const ADJECTIVE = /^\p{Ll}{3,}(?:al|ary|ical)$/u;
const OBJECTS = new Set('state staff defense defence health education energy finance'.split(' '));

function isRoleNoun(lower: string, nouns: ReadonlySet<string>): boolean {
  return nouns.has(lower) || (lower.includes('-') && nouns.has(lower.replace(/^.*-/, '')));
}

/** "major", "official": alone and in small letters these say nothing of a person. */
function isOnlyAdjective(words: readonly Word[], first: number, head: number, { roles }: NameVocabulary): boolean {
  if (!ADJECTIVES.has(words[head]?.text ?? '')) return false;
  return !words.slice(first, head).some(({ lower }) => roles.has(lower));
}

/** "his client Hamad", "her old friend Moor": without the person they belong to, these say nothing. */
function isRelation(words: readonly Word[], first: number, head: number): boolean {
  return (
    RELATIONS.has(words[head]?.lower ?? '') && /^(?:his|her|their|its|my|our)$/.test(words[first - 1]?.lower ?? '')
  );
}

const RELATIONS = new Set('client ally friend rival opponent'.split(' '));

const ADJECTIVES = new Set(
  'major general private official chief head lead opposition chair deputy father mother'.split(' '),
);

const MAX_WORDS_AFTER = 14;
const DETERMINER = /^(?:the|an?|his|her|their|its|another|one|our|my)$/;

/** "John Kirby, the spokesman," and "Sergei Lavrov, Foreign Minister of Russia,": a noun phrase between the commas. */
function roleAfter(words: readonly Word[], { to }: NameCandidate, vocabulary: NameVocabulary): Span | null {
  if (words[to]?.text !== ',') return null;
  let from = to + 1;
  if (DETERMINER.test(words[from]?.lower ?? '')) from++;
  const noun = findNoun(words, from, vocabulary);
  if (noun < 0) return null;
  const end = phraseEnd(words, noun, to + MAX_WORDS_AFTER);
  while (from < noun && isPossessive(words[from]?.text ?? '')) from++;
  const first = words[from];
  const last = words[end - 1];
  return first && last && end > noun ? [first.start, last.end] : null;
}

const MAX_MODIFIERS = 6;
const ROLE_PARTICIPLES = new Set(
  'ranking sitting acting managing leading founding outgoing incoming presiding commanding visiting'.split(' '),
);

/** The first noun for a person, with only modifiers before it, and no name right behind it. -1 if there is none. */
function findNoun(words: readonly Word[], from: number, { roleNouns, bitsOf }: NameVocabulary): number {
  let noun = -1;
  for (let at = from; at < from + MAX_MODIFIERS; at++) {
    const word = words[at];
    if (word?.kind !== 'word' || STOPS_ROLE.has(word.lower)) break;
    if (word.lower.endsWith('ing') && !ROLE_PARTICIPLES.has(word.lower)) break;
    if (isRoleNoun(word.lower, roleNouns)) noun = at;
    else if (noun >= 0) break;
    else if (/ed$/.test(word.lower) && !ROLE_MODIFIERS.has(word.lower)) break;
  }
  const next = words[words[noun + 1]?.closes === 'abbreviation' ? noun + 2 : noun + 1];
  // "Kerry, Foreign Minister Sergei Lavrov": the role is the next person's.
  const isNextName = next !== undefined && isCapitalized(next.text) && (bitsOf(next.text) & MAY_BE.nothing) === 0;
  return isNextName || ADJECTIVES.has(words[noun]?.text ?? '') ? -1 : noun;
}

const STOPS_ROLE = new Set(
  `and but or who which that whose to in on at by with for as when if then from after before while is was are were be has had have will
  would said says told he she they it we i not also where because of`.split(/\s+/),
);

/** Behind the phrase: at the mark that closes it, or behind "of …" if it goes on. The head noun alone if a verb comes first. */
function phraseEnd(words: readonly Word[], noun: number, most: number): number {
  let at = noun + 1;
  while (at < most && words[at]?.kind !== 'mark' && words[at] && !ENDS_ROLE.has(words[at]?.lower ?? '')) at++;
  const end = words[at];
  const isClosed = end === undefined || end.kind === 'mark' || ENDS_ROLE.has(end.lower);
  return isClosed && !words.slice(noun + 1, at).some(({ lower }) => VERBS.has(lower)) ? at : noun;
}

const ENDS_ROLE = new Set('who whose which where'.split(' '));
const VERBS = new Set('is was are were has had have will would said says told can could did does do'.split(' '));
