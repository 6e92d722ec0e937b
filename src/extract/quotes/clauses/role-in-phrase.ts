import { isPossessive } from '../../../core/text/possessive.ts';
import { isCapitalized } from '../../text/words.ts';
import { PREPOSITIONS, type QuoteVocabulary } from '../vocabulary.ts';
import type { ItemRange } from './names-in-phrase.ts';
import type { SentenceItem } from './sentence-items.ts';

export const DETERMINERS: ReadonlySet<string> = new Set(
  'the a an his her their its one another several some many two three four this that these those our my no'.split(' '),
);
const LONGEST_ROLE = 6;

/** The first noun for a person or body, with its determiner and what stands between: "a longtime GOP data expert". */
export function findRoleInPhrase(items: readonly SentenceItem[], { roles }: QuoteVocabulary): ItemRange | undefined {
  const first = items.findIndex((item, i) => isRoleNoun(item, roles) && !isModifierAt(items, i));
  if (first < 0) return capitalRole(items, roles);
  const at = headFrom(items, first, roles);
  const to = nounsEnd(items, at, roles);
  let from = at;
  for (let back = at - 1; back >= 0 && at - back <= LONGEST_ROLE; back--) {
    const item = items[back];
    if (!item || (item.kind === 'mark' && item.text !== '&') || PREPOSITIONS.has(item.lower)) break;
    if (DETERMINERS.has(item.lower)) return [back, to];
    if (isPossessive(item.text)) return [ownersStart(items, back), to];
    if (from === back + 1 && (isCapitalized(item.text) || item.text.includes('-'))) from = back;
  }
  return [from, to];
}

function isRoleNoun({ lower, text }: SentenceItem, roles: ReadonlySet<string>): boolean {
  if (isCapitalized(text)) return false;
  return (
    roles.has(lower) || lower.endsWith('year-old') || (lower.includes('-') && roles.has(lower.replace(/^.*-/, '')))
  );
}

const OFTEN_MODIFIERS: ReadonlySet<string> = new Set(
  'senior principal chief head conservative liberal state'.split(' '),
);

/** "a conservative speaker": an adjective where another word follows. */
function isModifierAt(items: readonly SentenceItem[], at: number): boolean {
  const next = items[at + 1];
  return OFTEN_MODIFIERS.has(items[at]?.lower ?? '') && next?.kind === 'word' && !PREPOSITIONS.has(next.lower);
}

/** "the campaign Lee adviser": names between two nouns are a part of the phrase. */
function headFrom(items: readonly SentenceItem[], first: number, roles: ReadonlySet<string>): number {
  let at = first + 1;
  while (at - first < LONGEST_ROLE && isCapitalized(items[at]?.text ?? '')) at++;
  const next = items[at];
  return at > first + 1 && next && isRoleNoun(next, roles) ? at : first;
}

/** "Ann Pell's campaign", "the ministry's office": the owner is a part of it. */
function ownersStart(items: readonly SentenceItem[], at: number): number {
  let from = at;
  if (isCapitalized(items[at]?.text ?? '')) while (from > 0 && at - from < 3 && isCapitalWord(items[from - 1])) from--;
  return DETERMINERS.has(items[from - 1]?.lower ?? '') ? from - 1 : from;
}

function isCapitalWord(item: SentenceItem | undefined): boolean {
  return (
    item?.kind === 'word' && isCapitalized(item.text) && !DETERMINERS.has(item.lower) && !PREPOSITIONS.has(item.lower)
  );
}

/** "The Foreign Minister said": a role in capitals after a determiner. */
function capitalRole(items: readonly SentenceItem[], roles: ReadonlySet<string>): ItemRange | undefined {
  const at = items.findIndex(({ lower }, i) => roles.has(lower) && i > 0 && !isCapitalized(items[i + 1]?.text ?? ''));
  const determiner = at < 0 ? -1 : items.slice(0, at).findLastIndex(({ lower }) => DETERMINERS.has(lower));
  return determiner >= 0 && at - determiner <= LONGEST_ROLE ? [determiner, at + 1] : undefined;
}

function nounsEnd(items: readonly SentenceItem[], at: number, roles: ReadonlySet<string>): number {
  let to = at + 1;
  for (let next = items[to]; next && isRoleNoun(next, roles); next = items[to]) to++;
  return to;
}
