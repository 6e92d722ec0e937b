import { type Lexicon, lexiconWords } from '../../core/lexicon.ts';

/** The words that attribution looks for, compiled once. */
export type QuoteVocabulary = {
  /** Nouns for what is said: "his claim that …". */
  readonly speechNouns: ReadonlySet<string>;
  readonly verbs: ReadonlySet<string>;
  readonly roles: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
};

export function toVocabulary(lexicon: Lexicon): QuoteVocabulary {
  return {
    speechNouns: new Set(lexiconWords(lexicon, 'speech-nouns')),
    verbs: new Set(lexiconWords(lexicon, 'speech-verbs')),
    roles: new Set(firstColumn(lexicon, 'role-nouns').flatMap((noun) => [noun, pluralOf(noun)])),
    particles: new Set(lexiconWords(lexicon, 'name-particles')),
  };
}

function firstColumn(lexicon: Lexicon, list: string): readonly string[] {
  return lexiconWords(lexicon, list).map((line) => line.split('\t')[0] ?? '');
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
