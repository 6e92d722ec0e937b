import type { Span } from '../../core/span.ts';
import type { Item } from './sentence-items.ts';
import { PREPOSITIONS, PRONOUNS, type Vocabulary } from './vocabulary.ts';

/** The words that name a speaker, and of what kind they are. */
export type Mention = { readonly span: Span; readonly kind: 'name' | 'pronoun' | 'role' };

const CAPITAL = /^\p{Lu}/u;
const NOT_SUBJECT = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december in on at the a an'.split(
    ' ',
  ),
);

/** The head of a noun phrase that speaks: a pronoun, a name, or a noun for a person or body; null where it holds none. */
export function toMention(items: readonly Item[], vocabulary: Vocabulary, from: 'end' | 'start'): Mention | null {
  if (items.length === 0) return null;
  const pronoun = from === 'end' ? items.at(-1) : items[0];
  if (pronoun && PRONOUNS.has(pronoun.lower)) return { span: [pronoun.start, pronoun.end], kind: 'pronoun' };
  const role = findRole(items, vocabulary);
  const names = findNames(items, vocabulary);
  const free = names.filter((name) => !isAfterPreposition(items, name));
  const name = from === 'start' ? free[0] : free.at(-1);
  if (role && (!name || isBefore(items, role, name))) return spanOf(items, role, 'role');
  const best = name ?? (from === 'start' ? names[0] : names.at(-1));
  return best ? spanOf(items, best, 'name') : null;
}

type Range = readonly [from: number, to: number];

function spanOf(items: readonly Item[], [from, to]: Range, kind: Mention['kind']): Mention | null {
  const first = items[from];
  const last = items[to - 1];
  return first && last ? { span: [first.start, last.end], kind } : null;
}

/** "the spokesman for X": the role speaks where a preposition parts it from the name; "spokesman John X": the name does. */
function isBefore(items: readonly Item[], [, roleEnd]: Range, [nameStart]: Range): boolean {
  return roleEnd <= nameStart && items.slice(roleEnd, nameStart).some(({ lower }) => PREPOSITIONS.has(lower));
}

/** The first noun for a person or body, with what stands before it in its phrase. */
function findRole(items: readonly Item[], { roles }: Vocabulary): Range | undefined {
  const at = items.findIndex(({ lower }) => roles.has(lower) || roles.has(lower.replace(/^.*-/, '')));
  if (at < 0) return undefined;
  let from = at;
  while (from > 0 && !PREPOSITIONS.has(items[from - 1]?.lower ?? '') && items[from - 1]?.kind !== 'mark') from--;
  let to = at + 1;
  while (to < items.length && roles.has(items[to]?.lower ?? '')) to++;
  return [from, to];
}

/** Runs of capitalised words, small particles inside them allowed. */
function findNames(items: readonly Item[], { particles }: Vocabulary): Range[] {
  const names: Range[] = [];
  for (let at = 0; at < items.length; at++) {
    if (!isNameWord(items[at])) continue;
    let to = at + 1;
    while (isNameWord(items[to]) || isInner(items, to, particles)) to++;
    names.push([at, to]);
    at = to;
  }
  return names;
}

function isNameWord(item: Item | undefined): boolean {
  return item !== undefined && item.kind === 'word' && CAPITAL.test(item.text) && !NOT_SUBJECT.has(item.lower);
}

function isInner(items: readonly Item[], at: number, particles: ReadonlySet<string>): boolean {
  const item = items[at];
  if (!item || !isNameWord(items[at + 1]) || item.end - item.start > 4) return false;
  return particles.has(item.lower) || (item.text === '.' && /^\p{Lu}$/u.test(items[at - 1]?.text ?? ''));
}

function isAfterPreposition(items: readonly Item[], [from]: Range): boolean {
  for (let at = from - 1; at >= 0 && from - at < 4; at--) {
    const lower = items[at]?.lower ?? '';
    if (PREPOSITIONS.has(lower)) return true;
    if (lower !== 'the' && lower !== 'a') return false;
  }
  return false;
}
