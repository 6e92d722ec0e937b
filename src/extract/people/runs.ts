import { isApostropheCode, isPossessive } from '../../core/text/possessive.ts';
import type { Word } from '../text/words.ts';
import { MAY_BE, type NameVocabulary } from './vocabulary.ts';

/** Words that may hold names, and how they are joined: "U.S. Secretary of State John Kerry". Word indices, end exclusive. */
export type CapitalRun = {
  readonly from: number;
  readonly to: number;
  /** Whether it opens a sentence or a quotation, where any word has a capital. */
  readonly isOpening: boolean;
};

/** No name with its titles is longer; splitting here bounds the work on a text of capitals. */
const MAX_RUN_WORDS = 16;

/** Every run of capitalized words, with the particles, initials and joining words inside it. Linear. */
export function findCapitalRuns(words: readonly Word[], vocabulary: NameVocabulary): CapitalRun[] {
  const runs: CapitalRun[] = [];
  let isOpening = true;
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!word) break;
    if (!isNameWord(word)) {
      isOpening = opensAfter(word, isOpening);
      continue;
    }
    let to = at + 1;
    while (to - at < MAX_RUN_WORDS) {
      const next = stepOver(words, at, to, vocabulary);
      if (next === to) break;
      to = next;
    }
    runs.push({ from: startOf(words, at, vocabulary), to, isOpening: isOpening || isAfterBreak(words, at) });
    isOpening = false;
    at = to - 1;
  }
  return runs;
}

/** "al-Assad", "d'Estaing": the particle has no capital, the name has. */
const PREFIXED = /^(?:al|el|ul|as|ad|an|ar|ash|at|az|bin|d|l|de|van|von)[-'’‑]\p{Lu}/u;

/** A quick look, as this is asked of every word: whether anything but a letter stands where a particle ends. */
function hasPrefix(text: string): boolean {
  for (let at = 1; at <= LONGEST_PARTICLE; at++) if (isJoiningMark(text.charCodeAt(at))) return true;
  return false;
}

const LONGEST_PARTICLE = 3;
const isJoiningMark = (code: number) => isApostropheCode(code) || code === HYPHEN || code === FIXED_HYPHEN;
const [HYPHEN, FIXED_HYPHEN] = [0x2d, 0x2011];

function isNameWord(word: Word | undefined): boolean {
  if (word?.kind !== 'word') return false;
  return word.isCapital || (!word.isSimple && hasPrefix(word.text) && PREFIXED.test(word.text));
}

/** A sentence begins after a stop, and also after a mark that opens: “He, (He. */
function opensAfter({ kind, text, closes }: Word, wasOpening: boolean): boolean {
  if (kind !== 'mark') return false;
  return closes === 'sentence' || OPENING_MARKS.has(text) || (wasOpening && !CLOSING_MARKS.has(text));
}

const OPENING_MARKS = new Set(['“', '"', '‘', '(', '[', ':', '—', '–', '•', '*', '|', '-']);
const CLOSING_MARKS = new Set([',', ';', ')']);

/** More than a space before it: the end of a line without a mark. */
function isAfterBreak(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return before === undefined || (words[at]?.start ?? 0) > before.end + 1;
}

/** Index behind the next part of the run; `to` itself where the run ends. */
function stepOver(words: readonly Word[], from: number, to: number, vocabulary: NameVocabulary): number {
  const word = words[to];
  const before = words[to - 1];
  if (!word || !before || word.start > before.end + 1 || (!before.isSimple && isPossessive(before.text))) return to;
  if (isNameWord(word)) return to + 1;
  const next = words[to + 1];
  if (word.closes === 'abbreviation') return isNear(word, next) && isNameWord(next) ? to + 1 : to;
  if (word.text === '&') return isNameWord(next) ? to + 2 : to;
  if (word.text === ',') return next && SUFFIX.test(next.text) && isNear(word, next) ? to + 2 : to;
  if (isParticle(word, vocabulary)) return afterParticles(words, to, vocabulary);
  return joinsBody(words, from, to, vocabulary) ? afterOf(words, to) : to;
}

const SUFFIX = /^(?:Jr|Sr)$/;

function isNear(word: Word, next: Word | undefined): boolean {
  return next !== undefined && next.start <= word.end + 1;
}

function isParticle({ text, hash }: Word, { particles, mayBeParticle }: NameVocabulary): boolean {
  return mayBeParticle(hash) && particles.has(text);
}

function afterParticles(words: readonly Word[], to: number, vocabulary: NameVocabulary): number {
  let at = to;
  while (at - to < 3 && words[at] && isParticle(words[at] as Word, vocabulary)) at++;
  return isNameWord(words[at]) ? at + 1 : to;
}

/** "Ministry of", "Secretary of", "Observatory for": what it is of belongs to it. */
function joinsBody(words: readonly Word[], from: number, at: number, { bitsOf }: NameVocabulary): boolean {
  const { text } = words[at] ?? { text: '' };
  const before = words[at - 1]?.text ?? '';
  if (text === 'of' || text === 'for') {
    const bits = bitsOf(before);
    return (bits & (MAY_BE.body | MAY_BE.title | MAY_BE.noble)) !== 0 && (text === 'of' || (bits & MAY_BE.body) !== 0);
  }
  // "Department of Health and Human Services"
  return (
    text === 'and' &&
    words.slice(Math.max(from, at - 3), at).some(({ text: inner }) => inner === 'of') &&
    (bitsOf(words[at + 2]?.text ?? '') & MAY_BE.body) !== 0
  );
}

function afterOf(words: readonly Word[], at: number): number {
  const behind = words[at + 1]?.text === 'the' ? at + 2 : at + 1;
  return isNameWord(words[behind]) ? behind + 1 : at;
}

const LEADING = new Set(['al', 'bin', 'ibn', 'de', 'van', 'von', 'del', 'della', 'di', 'da', 'der', 'du']);

/** "de Vries said", "bin Salman": the particles before a name that has no given name. */
function startOf(words: readonly Word[], at: number, { particles }: NameVocabulary): number {
  let from = at;
  while (
    at - from < 2 &&
    LEADING.has(words[from - 1]?.text ?? '') &&
    particles.has(words[from - 1]?.text ?? '') &&
    (words[from]?.start ?? 0) === (words[from - 1]?.end ?? 0) + 1
  )
    from--;
  return from;
}
