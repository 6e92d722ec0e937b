import { foldText } from '../text/fold.ts';
import type { NameRecord } from './name-record.ts';

const SHORTEST_ROLE_WORD = 4;
const EMPTY = new Set(['former', 'senior', 'chief', 'deputy', 'acting', 'that', 'with', 'from', 'their']);

function roleWordsOf(records: readonly Pick<NameRecord, 'role'>[]): ReadonlySet<string> {
  const words = records.flatMap(({ role }) => foldText(role ?? '').split(/[^\p{L}]+/u));
  return new Set(words.filter((word) => word.length >= SHORTEST_ROLE_WORD && !EMPTY.has(word)));
}

/** Whether the roles of two lists of records share a word that says something. */
export function agreeInRole(a: readonly Pick<NameRecord, 'role'>[], b: readonly Pick<NameRecord, 'role'>[]): boolean {
  const words = roleWordsOf(a);
  return words.size > 0 && [...roleWordsOf(b)].some((word) => words.has(word));
}
