import { type Lexicon, lexiconWords } from '../../core/lexicon.ts';
import type { Gender } from '../../core/person.ts';
import { createBloomFilter } from '../../core/text/words/bloom-filter.ts';
import { type BesideOf, createBesideOf } from './beside.ts';

/** The words that attribution looks for, compiled once. */
export type QuoteVocabulary = {
  /** Nouns for what is said: "his claim that …". */
  readonly speechNouns: ReadonlySet<string>;
  readonly verbs: ReadonlySet<string>;
  /** Nouns for all that speaks, singular and plural: people, bodies and documents. */
  readonly roles: ReadonlySet<string>;
  /** Nouns for one person, and the gender they imply. */
  readonly figures: ReadonlyMap<string, Gender>;
  /** A quick look before a word is looked up among them. */
  readonly mayBeFigure: (hash: number) => boolean;
  /** Those by which a text calls somebody whom it has just named. */
  readonly descriptions: ReadonlySet<string>;
  readonly bodies: ReadonlySet<string>;
  /** What is written and quoted: "letter", "post". */
  readonly documents: ReadonlySet<string>;
  /** What counts for and against one whom a pronoun could stand for. */
  readonly weights: ReadonlyMap<string, number>;
  /** "Syrian", "Democratic": of a nation, a faith or a party. */
  readonly demonyms: ReadonlySet<string>;
  /** Countries and cities, as written. */
  readonly places: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  readonly besideOf: BesideOf;
};

export function toVocabulary(lexicon: Lexicon): QuoteVocabulary {
  const bodies = new Set(lexiconWords(lexicon, 'body-nouns'));
  const documents = new Set(lexiconWords(lexicon, 'document-nouns'));
  const nouns = lexiconWords(lexicon, 'role-nouns').map((line) => line.split('\t'));
  const people = nouns.filter(([noun = '']) => !bodies.has(noun) && !documents.has(noun));
  const roles = withPlurals([...people.map(([noun = '']) => noun), ...bodies, ...documents]);
  const verbs = new Set(lexiconWords(lexicon, 'speech-verbs'));
  const titles = new Set(
    lexiconWords(lexicon, 'titles').map((line) => line.split('\t')[0]?.toLowerCase().replace(/\.$/, '') ?? ''),
  );
  return {
    speechNouns: new Set(lexiconWords(lexicon, 'speech-nouns')),
    verbs,
    roles,
    figures: new Map(people.map(([noun = '', mark = '']) => [noun, GENDERS[mark] ?? 'unknown'])),
    mayBeFigure: createBloomFilter(people.map(([noun = '']) => noun)).mayHold,
    descriptions: new Set(lexiconWords(lexicon, 'description-nouns')),
    bodies: withPlurals([...bodies]),
    documents,
    weights: new Map(lexiconWords(lexicon, 'pronoun-weights').map(toWeight)),
    demonyms: new Set(lexiconWords(lexicon, 'demonyms').flatMap((line) => line.split(' '))),
    places: new Set(lexiconWords(lexicon, 'places').flatMap((line) => line.split(', '))),
    titles,
    particles: new Set(lexiconWords(lexicon, 'name-particles')),
    besideOf: createBesideOf({ roles, titles, verbs, prepositions: PREPOSITIONS, clauseStarts: CLAUSE_STARTS }),
  };
}

const GENDERS: Readonly<Record<string, Gender>> = { m: 'male', f: 'female' };

function toWeight(line: string): [string, number] {
  const [feature = '', weight] = line.split('\t');
  return [feature, Number(weight)];
}

function withPlurals(nouns: readonly string[]): ReadonlySet<string> {
  return new Set(nouns.flatMap((noun) => [noun, pluralOf(noun)]));
}

function pluralOf(noun: string): string {
  if (noun.endsWith('man')) return `${noun.slice(0, -2)}en`;
  if (noun.endsWith('person')) return `${noun.slice(0, -6)}people`;
  return noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : noun.endsWith('s') ? `${noun}es` : `${noun}s`;
}

export const PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'they', 'it', 'we', 'i', 'you', 'who']);

/** Words that can come between a subject and its verb. */
export const BETWEEN: ReadonlySet<string> = new Set(
  'has had have also later then again previously would will could did does do was were is are been being not further even once recently repeatedly reportedly simply just still never always often only now first soon earlier both all then-also may might can should must himself herself themselves jokingly today yesterday'.split(
    ' ',
  ),
);

/** Words that begin another clause: the search for a subject stops at them. */
export const CLAUSE_STARTS: ReadonlySet<string> = new Set(
  'that because if when while but or whether although though since until unless so where why how which what than because and as after before'.split(
    ' ',
  ),
);

export const PREPOSITIONS: ReadonlySet<string> = new Set(
  'of for in at on from to by with under about into during against over among between through without within across toward towards like via than'.split(
    ' ',
  ),
);

export const BE: ReadonlySet<string> = new Set(['was', 'were', 'been', 'being', 'is', 'are', 'be']);

/** Forms that are also nouns: they count as verbs only right after their subject. */
export const OFTEN_NOUNS: ReadonlySet<string> = new Set(
  'promise pledge note blame praise vow quote tweet joke express warn reply states tweets posts reports report claims claim charges demands demand promises comments notes hopes calls call finds questions remarks answers answer replies offers estimates rules sign read attacks attack challenges laughs cries concerns talks use uses pledges complaints quotes echoes snaps point points hit thanks touched shot ends opens began begins started ended opened finished found felt went joined'.split(
    ' ',
  ),
);

/** Verbs of thought: if their subject is "he", the speaker is someone named earlier. */
export const THOUGHTS: ReadonlySet<string> = new Set(
  'believes believe believed thinks think thought feels felt hopes hoped finds found wonders wondered'.split(' '),
);
