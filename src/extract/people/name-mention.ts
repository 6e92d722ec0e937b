import type { Gender } from '../../core/person.ts';
import { type NameWords, nameKey, splitName } from '../../core/text/names/name-key.ts';
import { endsInGenitive, withoutPossessive } from '../../core/text/possessive.ts';
import type { Span } from '../../core/text/span.ts';
import type { Document } from '../text/document.ts';
import type { Word } from '../text/words.ts';
import { createCreditFinder } from './credits.ts';
import { findRole } from './roles.ts';
import type { NameCandidate } from './to-candidate.ts';
import { MAY_BE, type NameVocabulary } from './vocabulary.ts';

/** One mention by itself: the words of the name, and what shows whose it is. */
export type NameMention = {
  readonly parts: readonly string[];
  /** The same as one text. */
  readonly name: string;
  /** The same for comparing. */
  readonly split: NameWords;
  /** What mentions of the same name have in common. */
  readonly key: string;
  readonly span: Span;
  readonly role: string | null;
  readonly gender: Gender;
  readonly isTitled: boolean;
  /** "baroness" before a full name, by which "Baroness Amos" is known again; empty if there is none. */
  readonly noble: string;
  /** "the Moor", "Moor-based": what no surname is. */
  readonly isThing: boolean;
  /** It is the subject of a verb of speech, or "who" follows it. */
  readonly speaks: boolean;
  /** What this mention shows; "unknown" joins another mention's name or is dropped. */
  readonly kind: 'person' | 'organisation' | 'unknown';
};

type ReadMention = (candidate: NameCandidate) => NameMention[];

export function createMentionReader(
  document: Document,
  proper: ReadonlySet<string>,
  vocabulary: NameVocabulary,
): ReadMention {
  const { words, text, sentences } = document;
  const isCredited = createCreditFinder(text, sentences);
  const readName = createNameReader();
  return (candidate) => {
    const { parts, name, to, form, isTitled } = candidate;
    const [first = ''] = parts;
    if (isShouted(parts) && form !== 'organisation') return [];
    if (isCredited(words[name]?.start ?? 0)) return [];
    const span = spanOf(words, name, to);
    if (form === 'organisation') {
      const whole = parts.join(' ');
      return [
        {
          parts,
          name: whole,
          split: NOT_TAKEN_APART,
          key: `the ${whole.toLowerCase()}`,
          span,
          role: null,
          gender: 'unknown',
          isTitled: false,
          noble: '',
          isThing: true,
          speaks: false,
          kind: 'organisation',
        },
      ];
    }
    // At the start of a sentence a word is a name only if something says so: "Leary, the ranking member,".
    const isOpening = parts.length === 1 && !isTitled && !proper.has(first);
    if (isOpening && words[to]?.text !== ',') return [];
    const role = findRole(words, candidate, vocabulary);
    if (isOpening && role === null) return [];
    const whole = readName(parts);
    const realm = parts.length === 2 && vocabulary.bitsOf(first) & MAY_BE.noble ? findRealm(document, candidate) : null;
    return [
      {
        parts,
        name: whole.name,
        split: whole.split,
        key: whole.key,
        span,
        role: realm ?? (role && text.slice(...role).replace(/\s+/g, ' ')),
        gender: genderOf(words, candidate, vocabulary),
        isTitled,
        noble: parts.length > 1 ? nobleBefore(words, candidate, vocabulary) : '',
        isThing: words[name - 1]?.lower === 'the' || first.includes('-') || candidate.isQualified,
        speaks: speaks(words, name, to, vocabulary),
        kind: showsPerson(words, candidate, role !== null, vocabulary) ? 'person' : 'unknown',
      },
    ];
  };
}

/** The name of a body, which is compared whole. */
const NOT_TAKEN_APART: NameWords = { given: [], surname: '', suffix: '' };

type KnownName = Pick<NameMention, 'name' | 'split' | 'key'>;

/** An article repeats its names: each is taken apart once. */
function createNameReader(): (parts: readonly string[]) => KnownName {
  const known = new Map<string, KnownName>();
  return (parts) => {
    const name = parts.join(' ');
    const before = known.get(name);
    if (before) return before;
    const split = splitName(parts);
    const read = { name, split, key: nameKey(split) };
    known.set(name, read);
    return read;
  };
}

/** Where a noble rules: "Saudi King", "Jordan's King", "King of Jordan" of "King Karl of Jordan". Null if it is not said. */
function findRealm({ words, text }: Document, { from, name, to, parts }: NameCandidate): string | null {
  const [title = ''] = parts;
  const before = words[from - 1];
  const start =
    from < name
      ? words[from]
      : before && endsInGenitive(before.text) && isNear(before, words[from])
        ? before
        : undefined;
  if (start && /^\p{Lu}/u.test(start.text)) return text.slice(start.start, words[name]?.end).replace(/\s+/g, ' ');
  if (words[to]?.text !== 'of' || !/^\p{Lu}/u.test(words[to + 1]?.text ?? '')) return null;
  const last = /^\p{Lu}/u.test(words[to + 2]?.text ?? '') ? words[to + 2] : words[to + 1];
  return `${title} ${text.slice(words[to]?.start, last?.end)}`.replace(/\s+/g, ' ');
}

function isNear(word: Word, next: Word | undefined): boolean {
  return next !== undefined && next.start === word.end + 1;
}

function nobleBefore(words: readonly Word[], { from, name }: NameCandidate, { bitsOf }: NameVocabulary): string {
  const word = words[name - 1];
  return word && name > from && (bitsOf(word.text) & MAY_BE.noble) !== 0 ? word.lower : '';
}

/** "SYRIA TALKS": a heading or an acronym. */
function isShouted(parts: readonly string[]): boolean {
  return parts.every((part) => !hasSmallSecond(part) && part === part.toUpperCase() && part !== part.toLowerCase());
}

/** "Moor", not "UN": seen quickly, and true of most words in names. */
function hasSmallSecond(part: string): boolean {
  const code = part.charCodeAt(1);
  return code >= SMALL_A && code <= SMALL_Z;
}
const [SMALL_A, SMALL_Z] = [0x61, 0x7a];

/** A possessive ending is no part of the name. */
function spanOf(words: readonly Word[], name: number, to: number): Span {
  const last = words[to - 1];
  const { text = '', end = 0 } = last ?? {};
  return [words[name]?.start ?? 0, end - text.length + withoutPossessive(text).length];
}

function showsPerson(
  words: readonly Word[],
  { from, to, parts, form, isQualified }: NameCandidate,
  hasRole: boolean,
  vocabulary: NameVocabulary,
): boolean {
  if (form === 'person') return true;
  if (hasRole) return true;
  const before = words[from - 1]?.lower ?? '';
  if (parts.length < 2 || isQualified || before === 'the' || words[to]?.lower === 'which') return false;
  return speaks(words, from, to, vocabulary);
}

function speaks(words: readonly Word[], from: number, to: number, { verbs }: NameVocabulary): boolean {
  const next = words[to];
  if (next?.kind === 'word' && next.text === next.lower && (verbs.has(next.lower) || next.lower === 'who')) return true;
  if (next?.text === ',' && words[to + 1]?.lower === 'who') return true;
  const verb = next?.lower === 'and' && /^\p{Lu}/u.test(words[to + 1]?.text ?? '') ? words[to + 2] : undefined;
  if (verb?.kind === 'word' && verbs.has(verb.lower)) return true;
  return /^(?:said|says|told)$/.test(words[from - 1]?.lower ?? '');
}

/** As the title or the noun before the name tells, else the given name. */
function genderOf(
  words: readonly Word[],
  { from, name, parts }: NameCandidate,
  { titles, roles, genderOf: genderOfGiven, bitsOf }: NameVocabulary,
): Gender {
  for (let at = name; at >= Math.max(0, from - 1); at--) {
    const lower = words[at]?.lower ?? '';
    if (at === name && !(bitsOf(words[at]?.text ?? '') & MAY_BE.noble)) continue;
    const told = titles.get(lower) ?? roles.get(lower);
    if (told === 'male' || told === 'female') return told;
  }
  return parts.length > 1 ? genderOfGiven(parts[0] ?? '') : 'unknown';
}
