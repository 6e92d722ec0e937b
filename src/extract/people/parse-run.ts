import { isEastAsianName } from '../../core/text/names/name-order.ts';
import { withoutPossessive } from '../../core/text/possessive.ts';
import type { Word } from '../text/words.ts';
import type { CapitalRun } from './runs.ts';
import { type NameCandidate, type NameToken, toCandidate } from './to-candidate.ts';
import { MAY_BE, type NameVocabulary } from './vocabulary.ts';

/** Splits a run at its titles, bodies and places, and gives the names in it, left to right. Linear in the run. */
export function parseRun(
  words: readonly Word[],
  run: CapitalRun,
  vocabulary: NameVocabulary,
): readonly NameCandidate[] {
  if (isOnlyOpener(words, run, vocabulary)) return NOTHING;
  const tokens = toTokens(words, run, vocabulary);
  const found: NameCandidate[] = [];
  for (let at = opening(words, tokens, run); at < tokens.length; )
    at = readSegment(words, tokens, at, vocabulary, found);
  return found;
}

const NOTHING: readonly NameCandidate[] = [];

/** "The", "He": a word alone that is no part of a name, as three in ten runs are. */
function isOnlyOpener(words: readonly Word[], { from, to }: CapitalRun, { bitsOf }: NameVocabulary): boolean {
  const word = words[from];
  return to - from === 1 && word?.isSimple === true && (bitsOf(word.text) & MAY_BE.nothing) !== 0;
}

const WAS = /^(?:Former|Retired|Ex|Late|Then)$/;
const ADDRESS = /\.(?:com|org|net|co|gov|tv)(?:\.|$)/i;
const LONGEST_PHRASE = 5;
/** "Russian-led", "Geneva-based". */
const COMPOUND =
  /-(?:led|backed|based|born|held|controlled|run|owned|era|style|speaking|dominated|occupied|wide|bound|area|American|trained|funded|sponsored|made|supported|allied|brokered)$/;

/** The marks first: few names have one. */
const isCompound = (text: string) => text.includes('-') && COMPOUND.test(text);
const isAddress = (text: string) => text.includes('.') && ADDRESS.test(text);

function toTokens(words: readonly Word[], { from, to }: CapitalRun, { bitsOf, phraseOf }: NameVocabulary): NameToken[] {
  const tokens: NameToken[] = [];
  for (let at = from; at < to; at++) {
    const word = words[at];
    if (!word || word.kind === 'mark') continue;
    const text = at === to - 1 ? withoutPossessive(word.text) : word.text;
    const bits = isCompound(text) ? MAY_BE.nation : isAddress(text) ? MAY_BE.organisation : bitsOf(text);
    tokens.push({ at, text, bits });
  }
  if (!tokens.some((token) => has(token, MAY_BE.phrase))) return tokens;
  // "Wells" begins "Wells Fargo", and only there is it no surname.
  const isPhrase = (at: number) =>
    phraseOf(tokens.slice(at, at + LONGEST_PHRASE).map(({ text }) => text)) !== undefined;
  return tokens.map((token, at) =>
    has(token, MAY_BE.phrase) && !isPhrase(at) ? { ...token, bits: token.bits & ~MAY_BE.phrase } : token,
  );
}

/** "Leaving Damascus", "Yesterday Barack Obama": a word with a capital only because it comes first. */
function opening(words: readonly Word[], tokens: readonly NameToken[], { isOpening }: CapitalRun): number {
  const [first, second] = tokens;
  if (!isOpening || !first || !second || first.bits !== 0) return 0;
  const isWord = /(?:ing|ly|ed)$/.test(first.text) || words[first.at]?.text === first.text.toUpperCase();
  return isWord && first.text.length > 3 ? 1 : 0;
}

const has = (token: NameToken | undefined, bit: number) => token !== undefined && (token.bits & bit) !== 0;
const LOWER = /^\p{Ll}/u;
const LONGEST_JOINT = 3;
const JOINTS = new Set(['of', 'for', 'and', 'the']);
const isJoint = (token: NameToken | undefined) =>
  token !== undefined && token.text.length <= LONGEST_JOINT && JOINTS.has(token.text);
/** "BP", "UNHCR", but no initial and no "II". */
const isAcronym = ({ text }: NameToken) => /^\p{Lu}{2,6}$/u.test(text) && !/^[IVX]+$/.test(text);

/** Nothing but a given name, a surname or an unknown word. */
function isPlain(token: NameToken | undefined): boolean {
  return (
    token !== undefined &&
    (token.bits & ~(MAY_BE.given | MAY_BE.surname | MAY_BE.phrase)) === 0 &&
    !LOWER.test(token.text)
  );
}

const OTHER =
  MAY_BE.place | MAY_BE.nation | MAY_BE.title | MAY_BE.nothing | MAY_BE.modifier | MAY_BE.organisation | MAY_BE.role;

/** A given name with more of the name behind it; "Jordan" is one before "Belfort", and not before "Valley". */
function isGiven(tokens: readonly NameToken[], at: number): boolean {
  const token = tokens[at];
  if (!has(token, MAY_BE.given)) return false;
  const next = tokens[at + 1];
  if (!has(token, OTHER)) return true;
  // "April Barack Obama": the month belongs to the words before.
  const isMonth = has(token, MAY_BE.nothing) && has(next, MAY_BE.given) && tokens.length > at + 2;
  return isPlain(next) && !has(next, MAY_BE.phrase) && !isMonth;
}

/** Reads one name, body, place or title phrase from a token on; gives the index behind it. */
function readSegment(
  words: readonly Word[],
  tokens: readonly NameToken[],
  start: number,
  vocabulary: NameVocabulary,
  found: NameCandidate[],
): number {
  let at = start;
  let isTitled = false;
  let isQualified = false;
  while (at < tokens.length) {
    const token = tokens[at];
    if (!token) break;
    if (isJoint(token) || (has(token, MAY_BE.nothing) && !has(token, MAY_BE.phrase) && !isGiven(tokens, at)))
      return at + 1;
    const body = bodyEnd(tokens, at);
    if (body > at) {
      const named = COMPOUND.test(token.text) || WAS.test(token.text) ? at + 1 : at;
      if (body - named > 1) found.push(toCandidate(words, tokens, named, named, body, 'organisation', false, false));
      if (body >= tokens.length || isJoint(tokens[body])) return body;
      at = body;
      isQualified = true;
      continue;
    }
    const phrase = has(token, MAY_BE.phrase)
      ? vocabulary.phraseOf(tokens.slice(at, at + LONGEST_PHRASE).map(({ text }) => text))
      : undefined;
    if (phrase) {
      if (phrase.is === MAY_BE.organisation)
        found.push(toCandidate(words, tokens, at, at, at + phrase.length, 'organisation', false, false));
      at += phrase.length;
      isQualified = true;
      continue;
    }
    if (isPlaceName(tokens, at)) return tokens.length;
    const title = lastTitle(tokens, at);
    if (title >= at) {
      at = afterObject(tokens, title + 1, vocabulary);
      isTitled = true;
      isQualified = false;
      continue;
    }
    if (has(token, MAY_BE.title) && at === tokens.length - 1 && !isTitled) return at + 1;
    if (isGiven(tokens, at) || !isModifier(tokens, at)) break;
    if (has(token, MAY_BE.organisation))
      found.push(toCandidate(words, tokens, at, at, at + 1, 'organisation', false, false));
    isQualified ||= !has(token, MAY_BE.modifier | MAY_BE.role);
    at++;
  }
  if (at >= tokens.length) return at;
  const end = nameEnd(tokens, at);
  if (isThing(tokens, end)) return end + 1;
  const first = isTitled && isNobleName(tokens, at, end) ? at - 1 : at;
  const form = isTitled || showsPerson(tokens, first, end) ? 'person' : 'unknown';
  found.push(toCandidate(words, tokens, start, first, end, form, isTitled, isQualified));
  return end;
}

/** "King Abdullah", "Lord Rudd": the title stands for a given name; not in "First Lady Ann Rudd". */
function isNobleName(tokens: readonly NameToken[], at: number, end: number): boolean {
  return end - at === 1 && has(tokens[at - 1], MAY_BE.noble) && tokens[at - 2]?.text !== 'First';
}

/** Behind the last title from here on that has a name behind it: "Deputy Foreign Minister Sergei …". -1 if there is none. */
function lastTitle(tokens: readonly NameToken[], at: number): number {
  let last = -1;
  for (let i = at; i < tokens.length - 1; i++) {
    if (has(tokens[i], MAY_BE.title)) last = i;
    else if (isGiven(tokens, i) || isJoint(tokens[i])) break;
  }
  return last;
}

/** Behind what an office is of: "Secretary of State", "King of Pop". */
function afterObject(tokens: readonly NameToken[], of: number, { phraseOf }: NameVocabulary): number {
  if (tokens[of]?.text !== 'of') return of;
  const at = tokens[of + 1]?.text === 'the' ? of + 2 : of + 1;
  const rest = tokens.slice(at);
  if (rest[0]?.text === 'State') return at + 1;
  const phrase = phraseOf(rest.map(({ text }) => text));
  if (phrase) return at + phrase.length;
  if (has(rest[0], MAY_BE.place | MAY_BE.organisation)) return at + 1;
  const next = rest.findIndex((token, i) => isGiven(rest, i) || has(token, MAY_BE.title));
  return next < 0 ? tokens.length : at + next;
}

/** Index behind the name of a body that begins here; the same index if none does. */
function bodyEnd(tokens: readonly NameToken[], at: number): number {
  let last = -1;
  for (let i = at; i < tokens.length; i++) {
    const isBody = has(tokens[i], MAY_BE.body) && !isSurname(tokens, at, i);
    if (isBody) last = i;
    else if (last >= 0 || isJoint(tokens[i]) || (has(tokens[i], MAY_BE.title) && isGiven(tokens, i + 1))) break;
  }
  const joint = tokens[last + 1]?.text;
  const isOf = joint === 'of' || joint === 'for';
  if (last < 0 || (last === at && !isOf)) return at;
  return isOf ? endOfObject(tokens, last + 2) : last + 1;
}

function endOfObject(tokens: readonly NameToken[], from: number): number {
  let at = from;
  while (at < tokens.length && (at === from || !(has(tokens[at], MAY_BE.title) || isGiven(tokens, at)))) at++;
  return at;
}

/** "Tony Hall", "Julie M. Banks": the noun ends a given name's name. */
function isSurname(tokens: readonly NameToken[], first: number, last: number): boolean {
  if (!has(tokens[last], MAY_BE.surname) || !has(tokens[first], MAY_BE.given)) return false;
  return last - first === 1 || (last - first === 2 && (tokens[first + 1]?.text.length ?? 0) === 1);
}

/** "Tahrir Square", "Hurricane Katrina": nothing from here on is a person. */
function isPlaceName(tokens: readonly NameToken[], at: number): boolean {
  if (LEADS_PLACE.has(tokens[at]?.text ?? '') && at < tokens.length - 1) return true;
  const last = tokens.length - 1;
  if (last <= at || !has(tokens[last], MAY_BE.placeNoun) || lastTitle(tokens, at) >= 0) return false;
  // "London-based Ann Hall"
  const first = has(tokens[at], MAY_BE.nation) ? at + 1 : at;
  return !isSurname(tokens, first, last);
}

const LEADS_PLACE = new Set(
  'Hurricane Mount Lake Camp Fort Port Cape River Operation Flight USS HMS Storm Typhoon Cyclone Mt Ft St Ste'.split(
    ' ',
  ),
);

/** What comes behind the name takes it along: "Baba Amr District said", "Abu Ghraib-style prisons". */
function isThing(tokens: readonly NameToken[], end: number): boolean {
  const text = tokens[end]?.text ?? '';
  return COMPOUND.test(text) || (has(tokens[end], MAY_BE.placeNoun) && !has(tokens[end], MAY_BE.surname));
}

/** Goes before a name and is none itself: "Syrian", "Prime", "BP". */
function isModifier(tokens: readonly NameToken[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  const isLast = at === tokens.length - 1;
  if (
    has(tokens[at - 1], MAY_BE.title) &&
    (isLast || isPlain(tokens[at + 1])) &&
    !has(token, MAY_BE.nation | MAY_BE.modifier)
  )
    return false;
  return has(token, OTHER | MAY_BE.body | MAY_BE.placeNoun) || isAcronym(token);
}

function nameEnd(tokens: readonly NameToken[], at: number): number {
  let end = at + 1;
  while (end < tokens.length && goesOn(tokens, at, end)) end++;
  const last = tokens[end - 1]?.text ?? '';
  return end > at + 1 && LOWER.test(last) && !last.includes('-') ? end - 1 : end;
}

function goesOn(tokens: readonly NameToken[], at: number, end: number): boolean {
  const token = tokens[end];
  if (!token || isJoint(token) || COMPOUND.test(token.text)) return false;
  if (has(token, MAY_BE.nothing))
    return end === tokens.length - 1 && has(tokens[at], MAY_BE.given) && SURNAME_TOO.has(token.text);
  if (isPlain(token) && !isAcronym(token)) return true;
  if (LOWER.test(token.text)) return true;
  if (SUFFIX.test(token.text)) return true;
  const isLast = end === tokens.length - 1 || SUFFIX.test(tokens[end + 1]?.text ?? '');
  if (has(token, MAY_BE.title | MAY_BE.modifier | MAY_BE.role)) return isLast && has(tokens[at], MAY_BE.given);
  if (has(token, MAY_BE.placeNoun | MAY_BE.body)) return has(token, MAY_BE.surname);
  // "Dana Finn" is a name, and "Tony Moor Syrian" is one before another sentence.
  return end === at + 1 && !isAcronym(token) && (!has(token, MAY_BE.nation) || has(tokens[at], MAY_BE.given));
}

/** Words of other kinds that are surnames behind a given name: "Theresa May". */
const SURNAME_TOO = new Set('May March Long Little Good Moon Storm Christmas Easter'.split(' '));
const SUFFIX = /^(?:Jr|Sr|II|III|IV)$/;

/** A given name, an initial or the manner of a tongue shows that a name of several words is a person's. */
function showsPerson(tokens: readonly NameToken[], first: number, end: number): boolean {
  const parts = tokens.slice(first, end);
  if (parts.length < 2) return false;
  return (
    isGiven(tokens, first) ||
    has(parts[0], MAY_BE.noble) ||
    parts[0]?.text.length === 1 ||
    isEastAsianName(parts.map(({ text }) => text))
  );
}
