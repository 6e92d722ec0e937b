import type { Word } from '../text/words.ts';

/** A name in a run of capitals, without titles. Word indices, end exclusive. */
export type NameCandidate = {
  /** Where its titles, and the words that go with them, begin. */
  readonly from: number;
  readonly name: number;
  readonly to: number;
  /** Its words as written, without possessive: "George", "W.", "Bush". */
  readonly parts: readonly string[];
  /** What its form shows; "unknown" is for the words around it to tell. */
  readonly form: 'person' | 'organisation' | 'unknown';
  /** "President" or "Mr" stands before it. */
  readonly isTitled: boolean;
  /** "Syrian", "BP" or a place stands before it without a title between them. */
  readonly isQualified: boolean;
};

/** A word of a run, without possessive; `bits` of MAY_BE. */
export type NameToken = { readonly at: number; readonly text: string; readonly bits: number };

/** Tokens from `first` to before `end`; `from` is the first of the words that go with them. */
export function toCandidate(
  words: readonly Word[],
  tokens: readonly NameToken[],
  from: number,
  first: number,
  end: number,
  form: NameCandidate['form'],
  isTitled: boolean,
  isQualified: boolean,
): NameCandidate {
  const at = tokens[first]?.at ?? 0;
  const last = tokens[end - 1]?.at ?? at;
  const isAbbreviated = words[last + 1]?.closes === 'abbreviation' || false;
  const named = tokens.slice(first, end);
  const isFirm = named.some((token, i) => i < named.length - 1 && words[token.at + 1]?.text === '&');
  return {
    from: tokens[from]?.at ?? at,
    name: at,
    to: last + 1 + Number(isAbbreviated),
    parts: isFirm ? [partsWithAnd(words, named)] : named.map((token) => partOf(words, token)),
    form: isFirm ? 'organisation' : form,
    isTitled,
    isQualified,
  };
}

function partOf(words: readonly Word[], { at, text }: NameToken): string {
  return words[at + 1]?.closes === 'abbreviation' ? `${text}.` : text;
}

/** "Moor & Sons", "P&G": spaced as in the text. */
function partsWithAnd(words: readonly Word[], named: readonly NameToken[]): string {
  return named
    .map((token, i) => {
      if (i === named.length - 1) return token.text;
      const [mark, next] = [words[token.at + 1], words[token.at + 2]];
      if (mark?.text !== '&') return `${partOf(words, token)} `;
      return mark.end === next?.start ? `${token.text}&` : `${token.text} & `;
    })
    .join('');
}
