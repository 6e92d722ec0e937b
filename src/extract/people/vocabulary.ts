import { type Lexicon, lexiconWords } from '../../core/lexicon.ts';
import type { Gender } from '../../core/person.ts';

/** The words that identify people, compiled once. */
export type PeopleWords = {
  /** Given names → the gender they suggest. */
  readonly given: ReadonlyMap<string, Gender>;
  /** Titles before a name, in lower case → the gender they imply. */
  readonly titles: ReadonlyMap<string, Gender>;
  /** Nouns for people, in lower case → the gender they imply. */
  readonly roles: ReadonlyMap<string, Gender>;
  readonly notPeople: ReadonlySet<string>;
  readonly particles: ReadonlySet<string>;
  readonly verbs: ReadonlySet<string>;
};

/** Role nouns from here on in the list are bodies and documents, which can speak but are not people. */
const FIRST_BODY = 'group';

export function toPeopleWords(lexicon: Lexicon): PeopleWords {
  const roles = lexiconWords(lexicon, 'role-nouns');
  return {
    given: new Map([...givenNames(lexicon, 'male'), ...givenNames(lexicon, 'female')]),
    titles: new Map(lexiconWords(lexicon, 'titles').map(toGendered)),
    roles: new Map(roles.slice(0, roles.indexOf(FIRST_BODY)).map(toGendered)),
    notPeople: new Set(lexiconWords(lexicon, 'not-people')),
    particles: new Set(lexiconWords(lexicon, 'name-particles')),
    verbs: new Set(lexiconWords(lexicon, 'speech-verbs')),
  };
}

const GENDERS: Readonly<Record<string, Gender>> = { m: 'male', f: 'female' };

function toGendered(line: string): [string, Gender] {
  const [word = '', mark = ''] = line.split('\t');
  return [word.toLowerCase().replace(/\.$/, ''), GENDERS[mark] ?? 'unknown'];
}

function givenNames(lexicon: Lexicon, gender: 'male' | 'female'): [string, Gender][] {
  return lexiconWords(lexicon, `first-names-${gender}`).flatMap((line) =>
    line.split(' ').map((name): [string, Gender] => [name, gender]),
  );
}
