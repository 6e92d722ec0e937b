import type { Person } from '../../person.ts';
import { foldText } from '../../text/fold.ts';
import { type PlacedWords, toPlacedWords } from '../../text/placed-words.ts';
import { stemOfWord } from '../../text/search/stem.ts';
import type { Span } from '../../text/span.ts';
import { type Description, isHeadWord, isOfficeWord, isSpeakerWord, saysFormer } from './description.ts';
import { isNation } from './same-meaning.ts';

/** A paragraph with the people and organisations named in it. */
export type PeopledText = {
  readonly id: number;
  /** YYYY-MM-DD; '' without a date. */
  readonly published: string;
  readonly text: string;
  /** Where each is named: offsets in the text. */
  readonly people: readonly (Pick<Person, 'name' | 'kind'> & { readonly starts: number; readonly ends: number })[];
};

/** How often somebody stands beside the words that describe them; what newer articles say counts more. */
export type Described = { readonly name: string; readonly votes: number };

/** Words of a name's apposition lie within so many words of it: "Beatrice Orme, the agency's regional head of operations". */
const NEAR_WORDS = 5;
/** The described words themselves lie within so many. */
const WIDEST = 3;
const FADING = 0.93;
/** "the head of …" where a head, chief or leader was typed. */
const HEAD_WORTH = 4;

/** Whom paragraphs describe so, most often first; the paragraphs are given newest first. Pure and linear. */
export function findDescribed(paragraphs: readonly PeopledText[], description: Description): readonly Described[] {
  const votes = new Map<string, number>();
  const excluded = new Set<string>();
  let worth = 1;
  for (const paragraph of paragraphs) {
    const named = votesIn(toPeopled(paragraph), description, excluded);
    for (const [name, count] of named) votes.set(name, (votes.get(name) ?? 0) + worth * count);
    if (named.size > 0) worth *= FADING;
  }
  return [...votes]
    .filter(([name]) => !excluded.has(name) || (votes.get(name) ?? 0) >= WELL_KNOWN)
    .map(([name, count]) => ({ name, votes: count }))
    .sort((a, b) => b.votes - a.votes);
}

/** A person with so many votes is not excluded by one sentence about another office. */
const WELL_KNOWN = 6;

/**
 * What a paragraph says for each name. A former holder, or one of another nation, is excluded: older paragraphs, which come
 * later and may still call that person the holder, no longer count.
 */
function votesIn(paragraph: Peopled, description: Description, excluded: Set<string>): ReadonlyMap<string, number> {
  const named = new Map<string, number>();
  for (const { name, isHead, kind } of description.ways.flatMap((way) => findBeside(paragraph, way, description))) {
    if (kind !== 'holder') excluded.add(name);
    else if (!excluded.has(name)) named.set(name, Math.max(named.get(name) ?? 0, isHead ? HEAD_WORTH : 1));
  }
  return named;
}

/** The short forms that articles put behind a name of several words: "International Committee of the Red Cross (ICRC)". */
export function findShortForms(paragraphs: readonly PeopledText[], way: readonly string[]): readonly string[] {
  const wanted = toWanted(way);
  const forms = paragraphs.flatMap(({ text }) => {
    if (!text.includes('(')) return [];
    const words = toPlacedWords(text);
    return findWindows(words, wanted).flatMap(([, end]) => {
      const [, ends] = words.spans[end] ?? NOWHERE;
      const [, form] = SHORT_FORM.exec(text.slice(ends, ends + 20)) ?? [];
      return form === undefined ? [] : [foldText(form)];
    });
  });
  return [...new Set(forms)];
}

const SHORT_FORM = /^ ?\((?:the )?(\p{Lu}{2,8})\)/u;
const NOWHERE: Span = [0, 0];

/** `place`: where the name was in the order given, which decides between two as near. */
type PlacedName = PeopledText['people'][number] & { readonly place: number };
/** With its words, and its people in the order of the text. */
type Peopled = {
  readonly text: string;
  readonly words: PlacedWords;
  /** Only asked for where the words of a description stand: of a stored article they are unpacked then. */
  people(): readonly PlacedName[];
};

function toPeopled(paragraph: PeopledText): Peopled {
  const { text } = paragraph;
  let sorted: readonly PlacedName[] | undefined;
  const sort = () => paragraph.people.map((one, place) => ({ ...one, place })).sort((a, b) => a.starts - b.starts);
  return { text, words: toPlacedWords(text), people: () => (sorted ??= sort()) };
}

const WORD = /[\p{L}\p{N}]+/gu;

type Beside = { readonly name: string; readonly isHead: boolean; readonly kind: 'holder' | 'former' | 'foreign' };
/** The words of a description from one to another, and the names near them. */
type Around = Pick<Peopled, 'text' | 'words'> & { readonly people: readonly PlacedName[] };

function findBeside(paragraph: Peopled, way: readonly string[], description: Description): readonly Beside[] {
  return findWindows(paragraph.words, toWanted(way)).flatMap(([at, end]) => {
    const { text, words } = paragraph;
    const around = { text, words, people: namesAround(paragraph, at, end) };
    if (holdsName(around, at, end)) return [];
    const kind = kindOf(words, at, end, way, description);
    return nearestName(around, at, end, description).map((beside) => ({ ...beside, kind }));
  });
}

/** The names that may be near enough to the words from one place to another. Only these are looked at: a paragraph may have thousands. */
function namesAround({ words: { spans }, people: all }: Peopled, at: number, end: number): readonly PlacedName[] {
  const people = all();
  const from = spans[at - NEAR_WORDS - 1]?.[0] ?? 0;
  const to = spans[end + NEAR_WORDS + 1]?.[1] ?? Number.POSITIVE_INFINITY;
  return people.slice(
    firstWhere(people, ({ ends }) => ends >= from),
    firstWhere(people, ({ starts }) => starts > to),
  );
}

/** The place of the first item that passes a test which all after it pass too; the length if none does. */
function firstWhere<T>(items: readonly T[], passes: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && passes(item)) high = middle;
    else low = middle + 1;
  }
  return low;
}

type Wanted = { readonly stems: readonly string[]; readonly initials: ReadonlySet<string> };

function toWanted(way: readonly string[]): Wanted {
  const stems = way.map((word) => stemOfWord(word));
  return { stems, initials: new Set(stems.map((stem) => stem.charAt(0))) };
}

/** Where all of some stems stand close together: the places of the first and the last word. */
function findWindows(words: PlacedWords, wanted: Wanted): readonly (readonly [at: number, end: number])[] {
  return words.spans.flatMap((_span, at) => {
    const end = windowFrom(words, at, wanted);
    return end === undefined ? [] : [[at, end] as const];
  });
}

/** The place of the last of some stems, if they stand close together from a place on. */
function windowFrom(words: PlacedWords, at: number, wanted: Wanted): number | undefined {
  if (stemAmong(wanted, words, at) === undefined) return undefined;
  const missing = new Set(wanted.stems);
  for (let end = at; end < Math.min(words.spans.length, at + wanted.stems.length + WIDEST); end++) {
    missing.delete(stemAmong(wanted, words, end) ?? '');
    if (missing.size === 0) return end;
  }
  return undefined;
}

/** Which of some stems a word has. Only words that begin like one are stemmed: a paragraph has many others. */
function stemAmong({ stems, initials }: Wanted, words: PlacedWords, at: number): string | undefined {
  if (!words.beginsWith(at, initials)) return undefined;
  const stem = stemOfWord(words.folded(at));
  return stems.find((one) => one === stem);
}

/** Whether it is said of the one who holds the office, of a former one, or of another nation's. */
function kindOf(
  words: PlacedWords,
  at: number,
  end: number,
  way: readonly string[],
  { isFormer, ways }: Description,
): Beside['kind'] {
  const around = foldedFrom(words, Math.max(0, at - 2), end + 1);
  if (!isFormer && around.some(saysFormer)) return 'former';
  const own = new Set(ways.flat());
  const nations = new Set([...way, ...own].filter(isNation));
  return nations.size > 0 && around.some((word) => isNation(word) && !nations.has(word)) ? 'foreign' : 'holder';
}

/**
 * Whether a person's name stands within the words, or all of the words within a name: "kirbi" has the stem of a name and
 * describes nobody. The name of the body itself, "White House", is what is looked for.
 */
function holdsName({ words: { spans }, people }: Around, at: number, end: number): boolean {
  const [start, stop] = [spans[at]?.[0] ?? 0, spans[end]?.[1] ?? 0];
  return people.some(({ kind, starts, ends }) => {
    const isAround = starts <= start && ends >= stop;
    if (kind === 'organisation') return isAround && ends - starts > stop - start;
    return isAround || (starts > start && ends < stop);
  });
}

/** The person named nearest to some words, in the same sentence, with a word for what they are. */
function nearestName(
  { text, people, words }: Around,
  at: number,
  end: number,
  description: Description,
): readonly Omit<Beside, 'kind'>[] {
  const [start, stop] = [words.spans[at]?.[0] ?? 0, words.spans[end]?.[1] ?? 0];
  const near = people.flatMap(({ name, kind, starts, ends, place }) => {
    // "UN General Assembly President" is no UN envoy: the words are a part of the name.
    if (kind === 'organisation' || (starts < stop && ends > start)) return [];
    const between = starts >= stop ? text.slice(stop, starts) : ends <= start ? text.slice(ends, start) : '';
    const away = between.match(WORD)?.length ?? 0;
    if (away > NEAR_WORDS || /[.!?;:“”"]\s/.test(`${between} `) || isJoined(between)) return [];
    const around = wordsAround(words, Math.min(start, starts), Math.max(stop, ends));
    if (!isTold(description, around)) return [];
    // "the agency said Mr Orme …" tells nothing of him.
    if (!description.isOffice && starts >= stop && SAYING.test(between)) return [];
    return [{ name, away, place, isHead: description.isHead && around.some(isHeadWord) }];
  });
  return near.sort((a, b) => a.away - b.away || a.place - b.place).slice(0, 1);
}

/** "Ada Pell and the Turkish foreign minister" are two; "head of the guild and its spokesman Ada Pell" is one. */
function isJoined(between: string): boolean {
  const words: readonly string[] = foldText(between).match(WORD) ?? [];
  return words.includes('and') && !words.some(isOfficeWord);
}

const SAYING = /\b(?:said|says|say|accused|urged|warned|told|believes?|called|sees)\b/i;

function isTold({ isOffice, needsOffice }: Description, around: readonly string[]): boolean {
  if (!needsOffice) return true;
  return isOffice ? around.some(isOfficeWord) : around.some(isSpeakerWord) || namesForeignMinister(around);
}

/** Other ministers are spoken of beside many; this one speaks for a country. */
function namesForeignMinister(words: readonly string[]): boolean {
  return words.some((word, at) => word === 'foreign' && words[at + 1] === 'minister');
}

const WORDS_BESIDE = 3;

/** The words in a range, and those right beside it. */
function wordsAround(words: PlacedWords, starts: number, ends: number): readonly string[] {
  const first = firstWhere(words.spans, ([start]) => start >= starts);
  const next = firstWhere(words.spans, ([, end]) => end > ends);
  return foldedFrom(words, Math.max(0, first - WORDS_BESIDE), next + WORDS_BESIDE);
}

function foldedFrom(words: PlacedWords, from: number, to: number): readonly string[] {
  return words.spans.slice(from, to).map((_span, at) => words.folded(from + at));
}
