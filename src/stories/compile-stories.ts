import type { Story, StoryTerm } from '../core/stories/story.ts';
import { wordsOf } from './words-of.ts';

/** A term prepared for comparison; stories share equal terms. */
export type Term = {
  readonly kind: StoryTerm['kind'];
  readonly text: string;
  readonly words: readonly TermWord[];
};

/** A folded word; a prefix stands for every word that begins with it. */
export type TermWord = { readonly word: string; readonly isPrefix: boolean };

export type CompiledStoryRule = {
  readonly story: Story;
  readonly all: readonly Term[];
  readonly any: readonly Term[];
  readonly none: readonly Term[];
};

/** The rules of all stories, with an index from words to the terms that may match there. */
export type CompiledStories = {
  /** In the order of the stories and of their rules. */
  readonly rules: readonly CompiledStoryRule[];
  /** Words and places that begin with a word. */
  readonly beginning: (word: string) => readonly Term[];
  /** People whose wanted name ends with a word. */
  readonly people: ReadonlyMap<string, readonly Term[]>;
  /** Rules that require a term: they can only match once it is found. */
  readonly asking: ReadonlyMap<Term, readonly CompiledStoryRule[]>;
};

/** Prepares stories for matching with any number of articles. */
export function compileStories(stories: readonly Story[]): CompiledStories {
  const known = new Map<string, Term>();
  const compile = (terms: readonly StoryTerm[]) => [...new Set(terms.map((term) => toTerm(term, known)))];
  const rules = stories.flatMap((story) =>
    story.rules.map(({ all, any, none }) => ({
      story,
      all: compile(all),
      any: compile(any),
      none: compile(none),
    })),
  );
  const terms = [...known.values()];
  const texts = terms.filter(({ kind }) => kind !== 'person');
  return {
    rules,
    beginning: indexBeginnings(texts),
    people: Map.groupBy(
      terms.filter(({ kind }) => kind === 'person'),
      ({ words }) => words.at(-1)?.word ?? '',
    ),
    asking: indexRules(rules),
  };
}

function toTerm({ kind, text }: StoryTerm, known: Map<string, Term>): Term {
  const words = toTermWords(text);
  const key = JSON.stringify([kind, words]);
  const term = known.get(key) ?? { kind, text, words };
  known.set(key, term);
  return term;
}

function toTermWords(text: string): readonly TermWord[] {
  return text.split(/(?<=\*)/u).flatMap((part) => {
    const words = wordsOf(part);
    return words.map((word, i) => ({ word, isPrefix: part.endsWith('*') && i === words.length - 1 }));
  });
}

/** Terms by their first word or prefix; a word is looked up once for each prefix length in use. */
function indexBeginnings(terms: readonly Term[]): CompiledStories['beginning'] {
  const whole = new Map<string, Term[]>();
  const prefixes = new Map<string, Term[]>();
  for (const term of terms) {
    const [first] = term.words;
    if (!first) continue;
    const index = first.isPrefix ? prefixes : whole;
    index.set(first.word, [...(index.get(first.word) ?? []), term]);
  }
  const lengths = [...new Set([...prefixes.keys()].map(({ length }) => length))];
  const none: readonly Term[] = [];
  const initials = new Set([...whole.keys(), ...prefixes.keys()].map((word) => word.charCodeAt(0)));
  return (word) => {
    // Nearly every word of a text begins no term.
    if (!initials.has(word.charCodeAt(0))) return none;
    let found = whole.get(word) ?? none;
    for (const length of lengths) {
      const begun = length <= word.length ? prefixes.get(word.slice(0, length)) : undefined;
      if (begun) found = [...found, ...begun];
    }
    return found;
  };
}

function indexRules(rules: readonly CompiledStoryRule[]): ReadonlyMap<Term, readonly CompiledStoryRule[]> {
  const asking = new Map<Term, CompiledStoryRule[]>();
  for (const rule of rules)
    for (const term of new Set([...rule.all, ...rule.any])) asking.set(term, [...(asking.get(term) ?? []), rule]);
  return asking;
}
