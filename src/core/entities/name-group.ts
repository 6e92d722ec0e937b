import { foldText } from '../text/fold.ts';
import { isNobleTitle, type NameWords, splitName } from '../text/names/name-key.ts';
import { wordsOfName } from './family.ts';
import type { NameRecord } from './name-record.ts';

/** Records with the same name, but for accents and case. */
export type NameGroup = {
  readonly key: string;
  readonly words: NameWords;
  /** "saud" of "King of Saudi Arabia": tells kings of one name apart. Empty for others, and where no article says it. */
  readonly realm: string;
  readonly records: readonly NameRecord[];
};

/** Groups records by name, in the order of the names. */
export function groupByName(records: readonly NameRecord[]): readonly NameGroup[] {
  const groups = Map.groupBy(records, (record) => {
    const words = splitName(wordsOfName(record.name));
    return `${words.given.join(' ')}|${words.surname}|${words.suffix}|${realmOf(record, words)}`;
  });
  return [...groups].map(([key, own]) => toGroup(key, own)).sort((a, b) => (a.key < b.key ? -1 : 1));
}

function toGroup(key: string, records: readonly NameRecord[]): NameGroup {
  const [first] = records;
  const words = splitName(wordsOfName(first?.name ?? ''));
  return { key, words, realm: first ? realmOf(first, words) : '', records };
}

export function isNoble({ words }: NameGroup): boolean {
  return isNobleTitle(words.given[0] ?? '');
}

/** "Saudi King" and "King of Saudi Arabia" rule one land, "Jordanian King" and "King of Jordan" another. */
const LETTERS_OF_A_REALM = 4;

function realmOf({ role }: NameRecord, { given }: NameWords): string {
  if (role === null || !isNobleTitle(given[0] ?? '')) return '';
  const land = role
    .split(/[\s-]+/)
    .find((word) => /^\p{Lu}/u.test(word) && !isNobleTitle(word.toLowerCase()) && word.length >= LETTERS_OF_A_REALM);
  return foldText(land ?? '').slice(0, LETTERS_OF_A_REALM);
}

/** Whether two names can be one person's: same given names, but for initials, missing middle names and suffix. */
export function isCompatible(a: NameGroup, b: NameGroup): boolean {
  if (a.words.surname !== b.words.surname || isNoble(a) !== isNoble(b)) return false;
  if (a.words.suffix !== '' && b.words.suffix !== '' && a.words.suffix !== b.words.suffix) return false;
  if (a.realm !== '' && b.realm !== '' && a.realm !== b.realm) return false;
  return areGivenAlike(a.words.given, b.words.given);
}

function areGivenAlike(a: readonly string[], b: readonly string[]): boolean {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  if (!isAlike(long[0] ?? '', short[0] ?? '')) return false;
  let at = 1;
  for (const word of short.slice(1)) {
    while (at < long.length && !isAlike(long[at] ?? '', word)) at++;
    if (at === long.length) return false;
    at++;
  }
  return true;
}

/** "Bo" and "B" are alike, "Bo" and "Ben" are not. */
function isAlike(a: string, b: string): boolean {
  return a === b || ((a.length === 1 || b.length === 1) && a.charAt(0) === b.charAt(0));
}
