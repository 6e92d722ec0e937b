import type { Person } from '../core/person.ts';
import { type Token, toTokens } from './tokens.ts';
import { wordsOf } from './words-of.ts';

/** An article as used for matching: its words, and the people that extraction found in it. */
export type MatchedArticle = {
  readonly title: string;
  readonly text: string;
  readonly people: readonly Pick<Person, 'name' | 'aliases' | 'mentions'>[];
};

/** One stretch of words in which a phrase can match: the title, or the text. */
export type Stretch = {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Whether the token at an index is part of a person's name. */
  readonly isName: (at: number) => boolean;
};

export type TokenizedArticle = {
  /** The title, then the text. */
  readonly stretches: readonly [Stretch, Stretch];
  readonly people: readonly PreparedPerson[];
  /** Folded words of all people's names. */
  readonly nameWords: ReadonlySet<string>;
};

export type PreparedPerson = {
  /** As the article gives it. */
  readonly name: string;
  /** Folded words of the name first, then of its other forms. */
  readonly forms: readonly (readonly string[])[];
};

/** Prepares the article's words once for all stories. */
export function tokenizeArticle({ title, text, people }: MatchedArticle): TokenizedArticle {
  const prepared = people.map(({ name, aliases }) => ({ name, forms: [name, ...aliases].map(wordsOf) }));
  const nameWords = new Set(prepared.flatMap(({ forms }) => forms.flat()));
  const [heading, body] = [toTokens(title), toTokens(text)];
  const named = tokensInside(
    body,
    people.flatMap(({ mentions }) => mentions),
  );
  return {
    stretches: [
      { text: title, tokens: heading, isName: (at) => nameWords.has(heading[at]?.word ?? '') },
      { text, tokens: body, isName: (at) => named.has(at) },
    ],
    people: prepared,
    nameWords,
  };
}

/** The tokens that begin inside a span; one pass over both. */
function tokensInside(tokens: readonly Token[], spans: Pick<Person, 'mentions'>['mentions']): ReadonlySet<number> {
  const sorted = spans.toSorted((a, b) => a[0] - b[0]);
  const inside = new Set<number>();
  let at = 0;
  for (const [start, end] of sorted) {
    while (at < tokens.length && (tokens[at]?.end ?? 0) <= start) at++;
    for (; at < tokens.length && (tokens[at]?.start ?? end) < end; at++) inside.add(at);
  }
  return inside;
}
