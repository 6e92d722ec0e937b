import { type Lexicon, lexiconWords } from '../../core/lexicon.ts';
import type { Gender } from '../../core/person.ts';
import { isAscii } from '../../core/text/is-ascii.ts';
import { createBloomFilter } from '../../core/text/words/bloom-filter.ts';
import { createWordBits } from '../../core/text/words/word-bits.ts';

/** What a capitalized word can be in a name, as bits, since a word can be several: "Jordan", "Bishop", "Hall". */
export const MAY_BE = {
  given: 1,
  title: 2,
  courtesy: 4,
  noble: 8,
  place: 16,
  nation: 32,
  /** Ends the name of a body: "Ministry". */
  body: 64,
  /** Ends the name of a place or a thing: "River". */
  placeNoun: 128,
  /** A noun of bodies or places that is a surname as well: "Hall". */
  surname: 256,
  /** Opens sentences, or names a day: no part of a name. */
  nothing: 512,
  organisation: 1024,
  /** Begins a place or body of several words: "New York". */
  phrase: 2048,
  role: 4096,
  /** Goes with a title: "Prime", "Former". */
  modifier: 8192,
} as const;

type Phrase = { readonly is: number; readonly length: number };

/** The words that tell names apart, compiled once. */
export type NameVocabulary = {
  /** Bits of MAY_BE for a word as written; 0 for an unknown word. */
  readonly bitsOf: (word: string) => number;
  /** The longest listed place or body that begins a list of words. */
  readonly phraseOf: (parts: readonly string[]) => Phrase | undefined;
  readonly genderOf: (given: string) => Gender;
  /** Titles and nouns for people, in lower case → the gender they imply. */
  readonly titles: ReadonlyMap<string, Gender>;
  readonly roles: ReadonlyMap<string, Gender>;
  /** Titles that are roles, and nouns for people, in lower case. "Mr" and "Lord" are none. */
  readonly roleNouns: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  /** A quick look at a word's hash before it is looked up among them. */
  readonly mayBeParticle: (hash: number) => boolean;
  readonly verbs: ReadonlySet<string>;
};

/** Role nouns from here on in the list are bodies and documents, which can speak but are not people. */
const FIRST_BODY = 'group';

export function toNameVocabulary(lexicon: Lexicon): NameVocabulary {
  const told: [word: string, bit: number][] = [];
  const phrases = new Map<string, Phrase>();
  const add = (word: string, bit: number) => told.push([word, bit]);
  const addName = (name: string, bit: number) => {
    const parts = name.split(' ');
    const [first = ''] = parts;
    if (parts.length === 1) return add(first, bit);
    add(first, MAY_BE.phrase);
    return phrases.set(name, { is: bit, length: parts.length });
  };
  const nouns = lexiconWords(lexicon, 'role-nouns');
  const roles = new Map(nouns.slice(0, nouns.indexOf(FIRST_BODY)).map(toGendered));
  const titles = lexiconWords(lexicon, 'titles').map((line) => line.split('\t'));
  for (const [word = '', , kind = ''] of titles) add(word, MAY_BE.title | (TITLE_KINDS[kind] ?? 0));
  for (const role of roles.keys()) if (!KIN.has(role)) add(capitalize(role), MAY_BE.role);
  for (const word of ROLE_MODIFIERS) add(capitalize(word), MAY_BE.modifier);
  for (const word of spaced(lexicon, 'demonyms')) add(word, MAY_BE.nation);
  for (const word of spaced(lexicon, 'not-names')) add(word, MAY_BE.nothing);
  for (const place of listed(lexicon, 'places')) addName(place, MAY_BE.place);
  for (const body of listed(lexicon, 'organisations')) addName(body, MAY_BE.organisation);
  for (const [list, bit] of NOUNS)
    for (const line of lexiconWords(lexicon, list)) {
      const [noun = '', kind] = line.split('\t');
      add(capitalize(noun), bit | (kind === 'name' ? MAY_BE.surname : 0));
      add(noun.toUpperCase(), bit);
    }
  const male = new Set(spaced(lexicon, 'first-names-male'));
  const female = new Set(spaced(lexicon, 'first-names-female'));
  for (const name of [...male, ...female]) add(name, MAY_BE.given);
  const bits = createWordBits(told);
  return {
    bitsOf: (word) => bits.get(word) ?? (isAscii(word) ? 0 : (bits.get(withoutAccents(word)) ?? 0)),
    phraseOf: (parts) => longestPhrase(parts, phrases),
    genderOf: (given) => toGender(withoutAccents(given), male, female),
    titles: new Map(titles.map(([word = '', mark]) => toGendered(`${word}\t${mark ?? ''}`))),
    roles,
    roleNouns: new Set([
      ...roles.keys(),
      ...titles.flatMap(([word = '', , kind]) => (kind ? [] : [word.toLowerCase()])),
    ]),
    particles: new Set(lexiconWords(lexicon, 'name-particles')),
    mayBeParticle: createBloomFilter(lexiconWords(lexicon, 'name-particles').map((word) => word.toLowerCase())).mayHold,
    verbs: new Set(lexiconWords(lexicon, 'speech-verbs')),
  };
}

/** Before a role noun, in capitals or not: "prime minister", "Former Foreign Minister". */
export const ROLE_MODIFIERS: ReadonlySet<string> = new Set(
  `former ex late senior top chief deputy acting interim vice prime foreign first second third lead new old longtime long-time special
  national political presidential campaign security policy party press state federal police defense defence interior home finance
  health justice energy transport education culture information agriculture labor labour trade environment commerce treasury
  managing executive assistant associate general lieutenant major brigadier rear field air staff district attorney house senate
  majority minority opposition republican democratic conservative liberal independent military army navy religious spiritual
  supreme head honorary veteran retired outgoing incoming then-foreign then ousted deposed embattled crown grand white chairman
  legal financial economic human parliamentary congressional communications media public affairs incident team group government`.split(
    /\s+/,
  ),
);

/** Capitalized, these are parts of names and titles of songs rather than roles. */
export const KIN: ReadonlySet<string> = new Set(
  'man woman boy girl father mother son daughter brother sister husband wife mom dad kid child person parent'.split(
    ' ',
  ),
);

const TITLE_KINDS: Readonly<Record<string, number>> = { courtesy: MAY_BE.courtesy, noble: MAY_BE.noble };
const NOUNS = [
  ['organisation-nouns', MAY_BE.body],
  ['place-nouns', MAY_BE.placeNoun],
] as const;
const LONGEST_PHRASE = 5;

function longestPhrase(parts: readonly string[], phrases: ReadonlyMap<string, Phrase>): Phrase | undefined {
  for (let length = Math.min(LONGEST_PHRASE, parts.length); length > 1; length--) {
    const found = phrases.get(parts.slice(0, length).join(' '));
    if (found) return found;
  }
  return undefined;
}

function withoutAccents(word: string): string {
  return isAscii(word) ? word : word.normalize('NFD').replace(/\p{M}/gu, '');
}

/** A name that both men and women have tells nothing. */
function toGender(given: string, male: ReadonlySet<string>, female: ReadonlySet<string>): Gender {
  if (male.has(given) === female.has(given)) return 'unknown';
  return male.has(given) ? 'male' : 'female';
}

const GENDERS: Readonly<Record<string, Gender>> = { m: 'male', f: 'female' };

function toGendered(line: string): [string, Gender] {
  const [word = '', mark = ''] = line.split('\t');
  return [word.toLowerCase(), GENDERS[mark] ?? 'unknown'];
}

function spaced(lexicon: Lexicon, list: string): readonly string[] {
  return lexiconWords(lexicon, list).flatMap((line) => line.split(' '));
}

function listed(lexicon: Lexicon, list: string): readonly string[] {
  return lexiconWords(lexicon, list).flatMap((line) => line.split(', '));
}

function capitalize(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
