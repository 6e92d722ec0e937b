import type { Gender, Person } from '../../core/person.ts';
import type { Speaker } from '../../core/quote.ts';
import type { Span } from '../../core/text/span.ts';
import type { Document } from '../text/document.ts';
import type { Trace } from '../trace.ts';
import type { Attribution } from './attribute.ts';
import type { SpeakerMention } from './mention.ts';
import type { QuoteVocabulary } from './vocabulary.ts';

/** Speakers resolved from the mentions of people, in text order. */
type Mentioned = { readonly at: number; readonly person: Person };
type Fits = (mentioned: Mentioned) => boolean;

/** Resolves the words that name a speaker to the fullest name in the article. */
export function createResolver(
  { text }: Document,
  people: readonly Person[],
  { roles }: QuoteVocabulary,
  trace: Trace,
): (attribution: Attribution) => Speaker {
  const byWord = indexByWord(people);
  const mentioned = people
    .flatMap((person) => person.mentions.map(([at]): Mentioned => ({ at, person })))
    .sort((a, b) => a.at - b.at);
  const spoken: Mentioned[] = [];

  return ({ mention: { span, kind } }) => {
    const words = text.slice(...span).replace(/\s+/g, ' ');
    const person =
      kind === 'name'
        ? findNamed(words, byWord)
        : kind === 'pronoun'
          ? findPronoun(words, span)
          : findRole(words, span);
    if (person) spoken.push({ at: span[0], person });
    if (trace) tell(trace, span, kind, person);
    const how = kind === 'name' || (kind === 'role' && !person) ? 'named' : kind;
    return {
      name: person?.name ?? trimName(words),
      mention: span,
      how: kind === 'role' ? 'role' : how,
      role: person?.role ?? (kind === 'role' ? trimRole(words) : null),
    };
  };

  function tell(watch: NonNullable<Trace>, span: Span, kind: SpeakerMention['kind'], person: Person | undefined): void {
    const words = text.slice(...span);
    const fits = kind === 'name' ? undefined : kind === 'pronoun' ? fitsPronoun(words, span) : fitsRole(words, span);
    const found = fits
      ? mentioned.filter(fits).map((one) => one.person)
      : people.filter((one) => sharesWord(one, words));
    const candidates = [...new Set(found.map(({ name }) => name))];
    const note = person?.name ?? 'nobody';
    watch({ family: 'quotes', rule: `speaker-${kind}`, did: 'considered', span, note, candidates });
  }

  function findPronoun(word: string, span: Span): Person | undefined {
    const [at] = span;
    const fits = fitsPronoun(word, span);
    if (!fits) return undefined;
    const speaker = lastBefore(spoken, at, fits, NEAR_SPEAKER);
    return (
      speaker ??
      lastBefore(mentioned, at, fits, NEAR_MENTION) ??
      lastBefore(mentioned, at, fits, Number.POSITIVE_INFINITY)
    );
  }

  function fitsPronoun(word: string, [at]: Span): Fits | undefined {
    const gender = GENDERS[word.toLowerCase()];
    return (
      gender && (({ person, at: where }) => where < at && (person.gender === gender || person.gender === 'unknown'))
    );
  }

  function findRole(words: string, span: Span): Person | undefined {
    const fits = fitsRole(words, span);
    return fits && lastBefore(mentioned, span[0], fits, Number.POSITIVE_INFINITY);
  }

  function fitsRole(words: string, [at]: Span): Fits | undefined {
    const noun = words
      .toLowerCase()
      .split(/[\s-]+/)
      .findLast((word) => roles.has(word));
    if (!noun || /^(?:an?|one|another|some|two|three|several|many)\b/i.test(words)) return undefined;
    return ({ person, at: where }) =>
      where < at &&
      (person.role
        ?.toLowerCase()
        .split(/[\s-]+/)
        .includes(noun) ??
        false);
  }
}

const NEAR_SPEAKER = 700;
const NEAR_MENTION = 400;
const MOST_STEPS = 60;

const GENDERS: Readonly<Record<string, Gender>> = { he: 'male', she: 'female' };

/** The last match before an offset, within a bounded number of steps back, so that a long text stays linear. */
function lastBefore(all: readonly Mentioned[], at: number, fits: Fits, farthest: number): Person | undefined {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.at ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  for (let step = low - 1; step >= 0 && low - step <= MOST_STEPS; step--) {
    const one = all[step];
    if (!one || at - one.at > farthest) return undefined;
    if (fits(one)) return one.person;
  }
  return undefined;
}

/** Surname or full name → person; a word that two people share resolves to neither. */
function indexByWord(people: readonly Person[]): ReadonlyMap<string, Person | null> {
  const index = new Map<string, Person | null>();
  const put = (word: string, person: Person) => {
    const known = index.get(word);
    if (known === undefined) index.set(word, person);
    else if (known !== person) index.set(word, null);
  };
  for (const person of people) for (const name of [person.name, ...person.aliases]) put(name.toLowerCase(), person);
  const whole = new Set(index.keys());
  for (const person of people) {
    const surname = person.name.split(' ').at(-1)?.toLowerCase() ?? '';
    if (!whole.has(surname)) put(surname, person);
  }
  return index;
}

function sharesWord({ name }: Person, words: string): boolean {
  const known = name.toLowerCase().split(' ');
  return trimName(words)
    .toLowerCase()
    .split(' ')
    .some((word) => known.includes(word));
}

/** The longest ending of the words that names a person: "Secretary of State John Kerry" → "John Kerry" → "Kerry". */
function findNamed(words: string, index: ReadonlyMap<string, Person | null>): Person | undefined {
  const parts = trimName(words).toLowerCase().split(' ');
  for (let from = 0; from < parts.length; from++) {
    const person = index.get(parts.slice(from).join(' '));
    if (person) return person;
  }
  return undefined;
}

function trimName(words: string): string {
  return words.replace(/['’]s?$/, '');
}

function trimRole(words: string): string {
  return words.replace(/^(?:the|an?|his|her|their|its)\s+/i, '');
}
