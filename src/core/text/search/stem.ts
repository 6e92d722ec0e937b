import { HASH_SEED, hashWord } from './hash-words.ts';

/** Words come again and again; the articles of a newsroom have some tens of thousands. Takes some megabytes. */
const MOST_KEPT_STEMS = 60_000;
const kept = new Map<number, { readonly word: string; readonly stem: string }>();

/**
 * Porter's stemmer (1980) for a folded word: "talk", "talks" and "talking" have one stem. A word with letters other than a
 * to z stays as it is. Linear. `hash` is the word's, if it is known already.
 */
export function stemOfWord(word: string, hash: number = hashWord(HASH_SEED, word)): string {
  const known = kept.get(hash);
  if (known?.word === word) return known.stem;
  if (word.length > LONGEST_STEMMED_WORD) return word;
  const stem = STEMMED.test(word) ? stemEnglish(word) : word;
  if (kept.size >= MOST_KEPT_STEMS) kept.clear();
  kept.set(hash, { word, stem });
  return stem;
}

const STEMMED = /^[a-z]{3,}$/;
const LONGEST_STEMMED_WORD = 40;

function stemEnglish(word: string): string {
  return dropLastE(dropEnding(shortenMore(shorten(softenY(dropPast(dropPlural(word)))))));
}

const VOWELS = 'aeiou';

/** Whether the letter at a place is a consonant; y is one at the start and after a vowel. */
function isConsonant(word: string, at: number): boolean {
  const letter = word[at] ?? '';
  if (letter !== 'y') return !VOWELS.includes(letter);
  return at === 0 || !isConsonant(word, at - 1);
}

/** How many times a vowel is followed by a consonant: Porter's measure. */
function measure(stem: string): number {
  let count = 0;
  let wasVowel = false;
  for (let at = 0; at < stem.length; at++) {
    const letter = stem[at] ?? '';
    const isVowel: boolean = letter === 'y' ? at > 0 && !wasVowel : VOWELS.includes(letter);
    if (wasVowel && !isVowel) count++;
    wasVowel = isVowel;
  }
  return count;
}

function hasVowel(stem: string): boolean {
  for (let at = 0; at < stem.length; at++) if (!isConsonant(stem, at)) return true;
  return false;
}

function endsDouble(stem: string): boolean {
  const last = stem.length - 1;
  return last > 0 && stem[last] === stem[last - 1] && isConsonant(stem, last);
}

/** Consonant, vowel, consonant other than w, x and y at the end: a silent e was there ("hop" of "hoping"). */
function endsShort(stem: string): boolean {
  const last = stem.length - 1;
  return (
    last >= 2 &&
    isConsonant(stem, last) &&
    !isConsonant(stem, last - 1) &&
    isConsonant(stem, last - 2) &&
    !'wxy'.includes(stem[last] ?? '')
  );
}

function dropPlural(word: string): string {
  if (word.endsWith('sses') || word.endsWith('ies')) return word.slice(0, -2);
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

function dropPast(word: string): string {
  if (word.endsWith('eed')) return measure(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word;
  const ending = word.endsWith('ed') ? 2 : word.endsWith('ing') ? 3 : 0;
  const stem = word.slice(0, word.length - ending);
  if (ending === 0 || !hasVowel(stem)) return word;
  if (/(?:at|bl|iz)$/.test(stem)) return `${stem}e`;
  if (endsDouble(stem)) return /[lsz]$/.test(stem) ? stem : stem.slice(0, -1);
  return measure(stem) === 1 && endsShort(stem) ? `${stem}e` : stem;
}

function softenY(word: string): string {
  return word.endsWith('y') && hasVowel(word.slice(0, -1)) ? `${word.slice(0, -1)}i` : word;
}

type Endings = readonly (readonly [ending: string, instead: string])[];

const SECOND = byLastLetter([
  ['ational', 'ate'],
  ['tional', 'tion'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['izer', 'ize'],
  ['abli', 'able'],
  ['alli', 'al'],
  ['entli', 'ent'],
  ['eli', 'e'],
  ['ousli', 'ous'],
  ['ization', 'ize'],
  ['ation', 'ate'],
  ['ator', 'ate'],
  ['alism', 'al'],
  ['iveness', 'ive'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['aliti', 'al'],
  ['iviti', 'ive'],
  ['biliti', 'ble'],
]);
const THIRD = byLastLetter([
  ['icate', 'ic'],
  ['ative', ''],
  ['alize', 'al'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ful', ''],
  ['ness', ''],
]);
const FOURTH = byLastLetter(
  'ement ance ence able ible ment ant ent ism ate iti ous ive ize al er ic ion ou'
    .split(' ')
    .map((ending) => [ending, ''] as const),
);

/** So that few endings are tried. */
function byLastLetter(endings: Endings): ReadonlyMap<string, Endings> {
  return Map.groupBy(endings, ([ending]) => ending.at(-1) ?? '');
}

const shorten = (word: string) => replaceEnding(word, SECOND, 0);
const shortenMore = (word: string) => replaceEnding(word, THIRD, 0);
const dropEnding = (word: string) => replaceEnding(word, FOURTH, 1);

/** Replaces the first ending the word has, if what is before it is long enough. */
function replaceEnding(word: string, endings: ReadonlyMap<string, Endings>, least: number): string {
  const found = endings.get(word.at(-1) ?? '')?.find(([ending]) => word.endsWith(ending));
  if (!found) return word;
  const stem = word.slice(0, word.length - found[0].length);
  if (measure(stem) <= least || (found[0] === 'ion' && !/[st]$/.test(stem))) return word;
  return stem + found[1];
}

function dropLastE(word: string): string {
  const stem = word.slice(0, -1);
  if (word.endsWith('e')) {
    const size = measure(stem);
    if (size > 1 || (size === 1 && !endsShort(stem))) return stem;
  }
  return word.endsWith('ll') && measure(word) > 1 ? stem : word;
}
