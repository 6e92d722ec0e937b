import type { Span } from '../../core/text/span.ts';
import type { SentenceItem } from './sentence-items.ts';
import { PREPOSITIONS, PRONOUNS, type QuoteVocabulary } from './vocabulary.ts';

/** The words that name a speaker, and their kind. */
export type SpeakerMention = { readonly span: Span; readonly kind: 'name' | 'pronoun' | 'role' };

/** Words that appear capitalized inside a sentence: at the start of a sentence only these count as names. */
export type ProperWords = ReadonlySet<string>;

const CAPITAL = /^\p{Lu}/u;
const DETERMINERS = new Set(
  'the a an his her their its one another several some many two three four this that these those our my no'.split(' '),
);
const NOT_NAMES = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december in on at the a an and but or of for to by as if when while after before he she they it we you'.split(
    ' ',
  ),
);

/** The head of a noun phrase that speaks: a pronoun, a name, or a noun for a person or body; null if there is none. */
export function toMention(
  items: readonly SentenceItem[],
  vocabulary: QuoteVocabulary,
  proper: ProperWords,
  from: 'end' | 'start',
): SpeakerMention | null {
  const edge = from === 'end' ? items.at(-1) : items[0];
  if (!edge) return null;
  if (PRONOUNS.has(edge.lower)) return { span: [edge.start, edge.end], kind: 'pronoun' };
  const role = findRole(items, vocabulary);
  const names = findNames(items, vocabulary, proper);
  const free = names.filter((name) => !isAfterPreposition(items, name));
  const name = from === 'start' ? free[0] : free.at(-1);
  const pronoun = from === 'start' ? findPronoun(items) : -1;
  const first = pronoun < 0 ? undefined : items[pronoun];
  if (first && pronoun < (name?.[0] ?? items.length) && (!role || isAfterPreposition(items, role) || pronoun < role[0]))
    return { span: [first.start, first.end], kind: 'pronoun' };
  if (role && (!name || speaksFor(items, role, name))) return spanOf(items, role, 'role');
  const best = name ?? (from === 'start' ? names[0] : names.at(-1));
  if (best) return spanOf(items, best, 'name');
  const [opening] = items;
  return opening && PRONOUNS.has(opening.lower) ? { span: [opening.start, opening.end], kind: 'pronoun' } : null;
}

/** A pronoun that can only be a subject. */
function findPronoun(items: readonly SentenceItem[]): number {
  return items.findIndex(({ lower }) => /^(?:he|she|they|we|i)$/.test(lower));
}

type Range = readonly [from: number, to: number];

function spanOf(
  items: readonly SentenceItem[],
  [from, to]: Range,
  kind: SpeakerMention['kind'],
): SpeakerMention | null {
  const first = items[from];
  const last = items[to - 1];
  return first && last ? { span: [first.start, last.end], kind } : null;
}

/** "the spokesman for X": the role speaks, as a preposition comes before the name. "spokesman John X": the name does. */
function speaksFor(items: readonly SentenceItem[], [, roleEnd]: Range, [nameStart]: Range): boolean {
  return roleEnd <= nameStart && items.slice(roleEnd, nameStart).some(({ lower }) => PREPOSITIONS.has(lower));
}

const LONGEST_ROLE = 6;

/** The first noun for a person or body, with its determiner. */
function findRole(items: readonly SentenceItem[], { roles }: QuoteVocabulary): Range | undefined {
  const at = items.findIndex(
    ({ lower, text }) =>
      !CAPITAL.test(text) && (roles.has(lower) || roles.has(lower.replace(/^.*-/, '')) || lower.endsWith('year-old')),
  );
  if (at < 0) return capitalRole(items, roles);
  let from = at;
  for (let back = at - 1; back >= 0 && at - back <= LONGEST_ROLE; back--) {
    const item = items[back];
    if (!item || item.kind === 'mark' || PREPOSITIONS.has(item.lower)) break;
    if (DETERMINERS.has(item.lower) || /['’]s?$/.test(item.text)) return [back, nounsEnd(items, at, roles)];
    if (from === back + 1 && (CAPITAL.test(item.text) || item.text.includes('-'))) from = back;
  }
  return [from, nounsEnd(items, at, roles)];
}

/** "The Foreign Minister said": a role in capitals after a determiner. */
function capitalRole(items: readonly SentenceItem[], roles: ReadonlySet<string>): Range | undefined {
  const at = items.findIndex(({ lower }, i) => roles.has(lower) && i > 0 && !CAPITAL.test(items[i + 1]?.text ?? ''));
  const determiner = at < 0 ? -1 : items.slice(0, at).findLastIndex(({ lower }) => DETERMINERS.has(lower));
  return determiner >= 0 && at - determiner <= LONGEST_ROLE ? [determiner, at + 1] : undefined;
}

function nounsEnd(items: readonly SentenceItem[], at: number, roles: ReadonlySet<string>): number {
  let to = at + 1;
  while (to < items.length && roles.has(items[to]?.lower ?? '') && !CAPITAL.test(items[to]?.text ?? '')) to++;
  return to;
}

/** Runs of capitalized words; small particles inside are allowed. */
function findNames(items: readonly SentenceItem[], { particles }: QuoteVocabulary, proper: ProperWords): Range[] {
  const names: Range[] = [];
  for (let at = 0; at < items.length; at++) {
    if (!isNameWord(items[at])) continue;
    let to = at + 1;
    while (isNameWord(items[to]) || isInner(items, to, particles)) to++;
    const isTrusted =
      to - at > 1 || proper.has(items[at]?.text ?? '') || proper.has((items[at]?.text ?? '').replace(/['’]s?$/, ''));
    if (isTrusted) names.push([at, to]);
    at = to;
  }
  return names;
}

function isNameWord(item: SentenceItem | undefined): boolean {
  return item !== undefined && item.kind === 'word' && CAPITAL.test(item.text) && !NOT_NAMES.has(item.lower);
}

function isInner(items: readonly SentenceItem[], at: number, particles: ReadonlySet<string>): boolean {
  const item = items[at];
  if (!item || !(isNameWord(items[at + 1]) || particles.has(items[at + 1]?.lower ?? '')) || item.end - item.start > 4)
    return false;
  return particles.has(item.lower) || (item.kind === 'mark' && item.closes === 'abbreviation');
}

function isAfterPreposition(items: readonly SentenceItem[], [from]: Range): boolean {
  for (let at = from - 1; at >= 0 && from - at < 4; at--) {
    const lower = items[at]?.lower ?? '';
    if (PREPOSITIONS.has(lower)) return true;
    if (lower !== 'the' && lower !== 'a') return false;
  }
  return false;
}

/** Capitalized words that follow a word, a comma or an opening mark inside their sentence. */
export function findProperWords(items: readonly SentenceItem[], into: Set<string>): void {
  for (let at = 1; at < items.length; at++) {
    const item = items[at];
    const before = items[at - 1];
    if (
      item?.kind !== 'word' ||
      !CAPITAL.test(item.text) ||
      before?.kind === 'run' ||
      /^[:—–.!?]$/.test(before?.text ?? '')
    )
      continue;
    into.add(item.text);
    if (/['’]s?$/.test(item.text)) into.add(item.text.replace(/['’]s?$/, ''));
    // "Mr. Clarke": the period belongs to the title
  }
  for (const [at, item] of items.entries())
    if (item.kind === 'mark' && item.closes === 'abbreviation') into.add(items[at + 1]?.text ?? '');
}
