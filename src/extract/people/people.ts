import type { Lexicon } from '../../core/lexicon.ts';
import type { Gender, Person } from '../../core/person.ts';
import type { Span } from '../../core/text/span.ts';
import type { Document } from '../text/document.ts';
import type { Word } from '../text/words.ts';
import type { Trace } from '../trace.ts';
import { findNameCandidates, type NameCandidate } from './candidates.ts';
import { findProperNames } from './proper-names.ts';
import { findRole } from './roles.ts';
import { type PeopleWords, toPeopleWords } from './vocabulary.ts';

export type FindPeople = (document: Document, trace: Trace) => readonly Person[];

/** One mention by itself: the words of the name, and the evidence that it is a person. */
type Mention = {
  readonly parts: readonly string[];
  readonly span: Span;
  readonly role: string | null;
  readonly gender: Gender;
  readonly isPerson: boolean;
};

/**
 * The people in an article, by first mention. A full name is a person if a given name, title, role or verb of speech
 * shows it; a surname joins the one full name that ends in it, and none if two do.
 */
export function createPeopleFinder(lexicon: Lexicon): FindPeople {
  const people = toPeopleWords(lexicon);
  return (document, trace) => {
    const { words, text } = document;
    const proper = findProperNames(words);
    const mentions = findNameCandidates(words, people).flatMap((candidate) =>
      toMention(text, words, candidate, people, proper),
    );
    const found = groupMentions(mentions, people, trace).map((group) => toPerson(group, people));
    if (trace)
      for (const { name, mentions: at } of found)
        trace({ family: 'people', rule: 'name', did: 'added', span: at[0] ?? [0, 0], note: name });
    return found;
  };
}

function toMention(
  text: string,
  words: readonly Word[],
  candidate: NameCandidate,
  people: PeopleWords,
  proper: ReadonlySet<string>,
): Mention[] {
  const named = words.slice(candidate.name, candidate.to).filter(({ text: word }) => word !== '.');
  const parts = named.map(({ text: word }) => word.replace(/['’]s?$/, ''));
  const [first] = parts;
  if (first === undefined || parts.some((part) => people.notPeople.has(part)) || isShouted(parts)) return [];
  const start = words[candidate.name]?.start ?? 0;
  const last = words[candidate.to - 1];
  const end = (last?.end ?? start) - (last?.text.length ?? 0) + (parts.at(-1)?.length ?? 0);
  const role = findRole(words, candidate, people);
  const given = parts.length > 1 ? people.given.get(first) : undefined;
  const isTitled = candidate.name > candidate.from;
  const isSpeaking = speaks(words, candidate, people);
  if (parts.length === 1 && !isTitled && !proper.has(first)) return [];
  return [
    {
      parts,
      span: [start, end],
      role: role && text.slice(...role).replace(/\s+/g, ' '),
      gender: genderOf(words, candidate, given, people),
      isPerson: given !== undefined || isTitled || role !== null || isSpeaking,
    },
  ];
}

/** "SYRIA TALKS": a heading or an acronym. */
function isShouted(parts: readonly string[]): boolean {
  return parts.every((part) => part.length > 1 && part === part.toUpperCase());
}

function speaks(words: readonly Word[], { from, to }: NameCandidate, { verbs }: PeopleWords): boolean {
  const next = words[to];
  const before = words[from - 1];
  return (
    (next?.kind === 'word' && next.text === next.lower && verbs.has(next.lower)) ||
    /^(?:said|says|told)$/.test(before?.lower ?? '')
  );
}

function genderOf(
  words: readonly Word[],
  { from, name }: NameCandidate,
  given: Gender | undefined,
  { titles, roles }: PeopleWords,
): Gender {
  for (let at = name - 1; at >= Math.max(0, from - 2); at--) {
    const lower = words[at]?.lower ?? '';
    const told = titles.get(lower) ?? roles.get(lower);
    if (told === 'male' || told === 'female') return told;
  }
  return given ?? 'unknown';
}

/** Groups full names first, then adds single names to the one full name they end. Keeps the order of first mention. */
function groupMentions(mentions: readonly Mention[], people: PeopleWords, trace: Trace): Mention[][] {
  const groups = new Map<string, Mention[]>();
  const full = mentions.filter(({ parts }) => !isSurname(parts, people));
  for (const mention of full) addTo(groups, nameKey(mention.parts), mention);
  for (const [key, group] of groups) if (!isKept(group, trace)) groups.delete(key);
  const bySurname = indexSurnames(groups);
  for (const mention of mentions) {
    if (!isSurname(mention.parts, people)) continue;
    const key = bySurname.get(surnameOf(mention.parts));
    if (key === null) {
      if (trace) tellShared(trace, mention, groups);
      continue;
    }
    addTo(groups, key ?? nameKey(mention.parts), mention);
  }
  return [...groups.values()]
    .filter((group) => isKept(group, trace))
    .map((group) => group.sort((a, b) => a.span[0] - b.span[0]))
    .sort((a, b) => (a[0]?.span[0] ?? 0) - (b[0]?.span[0] ?? 0));
}

function isKept(group: readonly Mention[], trace: Trace): boolean {
  if (group.some(({ isPerson }) => isPerson)) return true;
  const [first] = group;
  if (first)
    trace?.({ family: 'people', rule: 'name', did: 'declined', span: first.span, note: NOTHING_SPEAKS_FOR_IT });
  return false;
}

const NOTHING_SPEAKS_FOR_IT = 'no given name, title, role or verb of speech';

function tellShared(
  trace: NonNullable<Trace>,
  { parts, span }: Mention,
  groups: ReadonlyMap<string, readonly Mention[]>,
): void {
  const shared = [...groups.values()].flatMap(([first]) => (first ? [first.parts] : []));
  const candidates = shared.filter((one) => surnameOf(one) === surnameOf(parts)).map((one) => one.join(' '));
  trace({ family: 'people', rule: 'surname', did: 'declined', span, note: 'several people have it', candidates });
}

function addTo(groups: Map<string, Mention[]>, key: string, mention: Mention): void {
  const group = groups.get(key);
  if (group) group.push(mention);
  else groups.set(key, [mention]);
}

/** Surname → the key of the group; null if several people share it. "De Mistura" and "Assad" are surnames of their full names. */
function indexSurnames(groups: ReadonlyMap<string, readonly Mention[]>): ReadonlyMap<string, string | null> {
  const index = new Map<string, string | null>();
  for (const [key, [first]] of groups) {
    const surname = surnameOf(first?.parts ?? []);
    const known = index.get(surname);
    index.set(surname, known === undefined || known === key ? key : null);
  }
  return index;
}

const nameKey = (parts: readonly string[]) =>
  parts
    .filter((part) => part.length > 1 || parts.length < 3)
    .join(' ')
    .toLowerCase();
/** "Mistura" or "De Mistura": no given name. */
const isSurname = ([first = '', second]: readonly string[], { particles }: PeopleWords) =>
  second === undefined || particles.has(first.toLowerCase());
const surnameOf = (parts: readonly string[]) => (parts.at(-1) ?? '').toLowerCase().replace(/^al-/, '');

function toPerson(group: readonly Mention[], { titles, roles }: PeopleWords): Person {
  const longest = group.reduce((best, mention) => (mention.parts.length > best.parts.length ? mention : best));
  const name = longest.parts.join(' ');
  const told = group.find(({ gender }) => gender !== 'unknown');
  const role = group.find((mention) => mention.role !== null)?.role ?? null;
  const noun =
    role
      ?.toLowerCase()
      .split(/[\s-]+/)
      .find((word) => (roles.get(word) ?? titles.get(word) ?? 'unknown') !== 'unknown') ?? '';
  return {
    kind: 'person',
    name,
    role,
    aliases: [...new Set(group.map(({ parts }) => parts.join(' ')))].filter((alias) => alias !== name),
    gender: told?.gender ?? roles.get(noun) ?? 'unknown',
    mentions: group.map(({ span }) => span),
  };
}
