import type { Gender, Person } from '../../core/person.ts';
import type { Word } from '../text/words.ts';
import { isInQuoted } from './sentence/is-in-quoted.ts';
import type { SentenceParts } from './sentence/sentence-parts.ts';

/** A word that refers back: `name` is the person it means, null if the text does not show who. */
export type Reference = {
  readonly word: Word;
  readonly name: string | null;
  /** False inside a clause ("the farmer said he"), where it may refer to another word of the sentence. */
  readonly isBare: boolean;
};

const FORMS = {
  male: ['he', 'him', 'his'],
  female: ['she', 'her', 'hers'],
} as const;
/** "He's", "she’d". */
const DRAWN_IN = ['', "'s", '’s', "'d", '’d', "'ll", '’ll'];

const GENDERS: ReadonlyMap<string, Gender> = new Map(
  (['male', 'female'] as const).flatMap((gender) =>
    FORMS[gender].flatMap((form) => DRAWN_IN.map((ending): [string, Gender] => [form + ending, gender])),
  ),
);

/** The first word outside quotation marks that refers to a person not named earlier in the sentence. */
export function findReference(parts: SentenceParts, before: SentenceParts | undefined): Reference | undefined {
  const word = parts.words.find((candidate) => pointsBack(candidate, parts));
  if (!word) return undefined;
  const isBare = opensClause(word, parts);
  const guess = isBare ? onlyPersonIn(before, GENDERS.get(word.lower)) : null;
  return { word, name: speakerAt(parts, word) ?? guess, isBare };
}

/** A cheap test that spares most words the look-up: "he", "his", "she" and the like begin so. */
const mayPointBack = (lower: string) => lower.startsWith('h') || lower.startsWith('s');

function pointsBack(word: Word, parts: SentenceParts): boolean {
  const gender = mayPointBack(word.lower) ? GENDERS.get(word.lower) : undefined;
  if (!gender || isInQuoted(parts.quoted, word.start)) return false;
  return !parts.mentions.some(({ person, span }) => span[1] <= word.start && mayBe(person, gender));
}

const OPENERS = new Set(
  'and but yet so or when while as after before if because since although though then now still once where'.split(' '),
);

/** "He left", "But he left", "On Friday he left", "…," he said: nothing earlier in the sentence could be its referent. */
function opensClause(word: Word, { words, times, quoted }: SentenceParts): boolean {
  const previous = words[words.indexOf(word) - 1];
  if (!previous || previous.kind === 'mark' || OPENERS.has(previous.lower)) return true;
  return isInQuoted(quoted, previous.start) || times.some(({ end }) => end === previous.end);
}

function mayBe(person: Person, gender: Gender | undefined): boolean {
  return gender === undefined || person.gender === 'unknown' || person.gender === gender;
}

/** The person that the quote rules resolved the word to. */
function speakerAt({ speakers }: SentenceParts, word: Word): string | null {
  const speaker = speakers.find(({ mention }) => mention[0] <= word.start && word.end <= mention[1]);
  return speaker?.how === 'pronoun' && !GENDERS.has(speaker.name.toLowerCase()) ? speaker.name : null;
}

/** The only person in the sentence before who can be meant and whose gender the text shows. */
function onlyPersonIn(before: SentenceParts | undefined, gender: Gender | undefined): string | null {
  const mentioned = (before?.mentions ?? []).map(({ person }) => person);
  const people = new Set(mentioned.filter((person) => mayBe(person, gender)));
  const [only] = people;
  return only && people.size === 1 && only.gender === gender ? only.name : null;
}
