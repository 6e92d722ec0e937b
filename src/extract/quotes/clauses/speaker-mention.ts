import type { Span } from '../../../core/text/span.ts';
import { PREPOSITIONS, PRONOUNS, type QuoteVocabulary } from '../vocabulary.ts';
import { findNamesInPhrase, type ItemRange, isAfterPreposition, type ProperWords } from './names-in-phrase.ts';
import { findRoleInPhrase } from './role-in-phrase.ts';
import type { SentenceItem } from './sentence-items.ts';

/** The words that name a speaker, and their kind; a body is "the Pell campaign" or "the ministry". */
export type SpeakerMention = { readonly span: Span; readonly kind: 'name' | 'pronoun' | 'role' | 'body' };

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
  const role = findRoleInPhrase(items, vocabulary);
  const names = findNamesInPhrase(items, vocabulary, proper).filter((name) => !isModifier(name, role));
  const free = names.filter((name) => !isAfterPreposition(items, name));
  const name = from === 'start' ? free[0] : free.at(-1);
  const pronoun = from === 'start' ? findPronoun(items) : -1;
  const first = pronoun < 0 ? undefined : items[pronoun];
  if (first && pronoun < (name?.[0] ?? items.length) && (!role || isAfterPreposition(items, role) || pronoun < role[0]))
    return { span: [first.start, first.end], kind: 'pronoun' };
  const isFirst = from === 'start' && role !== undefined && name !== undefined && standsBefore(items, role, name);
  if (role && (!name || isFirst || speaksFor(items, role, name)))
    return spanOf(items, role, kindOf(items, role, vocabulary));
  const best = name ?? (from === 'start' ? names[0] : names.at(-1));
  if (best) return spanOf(items, best, 'name');
  const [opening] = items;
  return opening && PRONOUNS.has(opening.lower) ? { span: [opening.start, opening.end], kind: 'pronoun' } : null;
}

/** "a longtime GOP data expert": a name inside the phrase of a role is no speaker. */
function isModifier([from, to]: ItemRange, role: ItemRange | undefined): boolean {
  return role !== undefined && from >= role[0] && to <= role[1];
}

function kindOf(items: readonly SentenceItem[], [, to]: ItemRange, { bodies }: QuoteVocabulary): 'role' | 'body' {
  return bodies.has(items[to - 1]?.lower ?? '') ? 'body' : 'role';
}

/** A pronoun that can only be a subject. */
function findPronoun(items: readonly SentenceItem[]): number {
  return items.findIndex(({ lower }) => /^(?:he|she|they|we|i)$/.test(lower));
}

function spanOf(
  items: readonly SentenceItem[],
  [from, to]: ItemRange,
  kind: SpeakerMention['kind'],
): SpeakerMention | null {
  const first = items[from];
  const last = items[to - 1];
  return first && last ? { span: [first.start, last.end], kind } : null;
}

/** "several groups granted Moor": other words stand between. "spokesman John Moor" and "the groups' leader Ann Moor" are one phrase. */
function standsBefore(items: readonly SentenceItem[], [, roleEnd]: ItemRange, [nameStart]: ItemRange): boolean {
  return roleEnd < nameStart && items.slice(roleEnd, nameStart).some(({ text }) => LOWER.test(text));
}

const LOWER = /^\p{Ll}/u;

/** "the spokesman for X": the role speaks, as a preposition comes before the name. "spokesman John X": the name does. */
function speaksFor(items: readonly SentenceItem[], [, roleEnd]: ItemRange, [nameStart]: ItemRange): boolean {
  return roleEnd <= nameStart && items.slice(roleEnd, nameStart).some(({ lower }) => PREPOSITIONS.has(lower));
}
