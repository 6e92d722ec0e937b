import type { CompiledStories, Term, TermWord } from './compile-stories.ts';
import { isPlace } from './is-place.ts';
import type { PreparedPerson, Stretch, TokenizedArticle } from './read-article.ts';

/** The end of a paragraph, which no phrase crosses. */
const PARAGRAPH = /\n\s*\n/;
const LONGEST_GAP = 40;

/** The terms found in an article, each with the words that matched ("Syrians" for Syria*). */
export type Found = ReadonlyMap<Term, string>;

/** Finds all story terms in an article, in one pass over its words. */
export function findTerms(article: TokenizedArticle, stories: CompiledStories): Found {
  const found = new Map<Term, string>();
  for (const stretch of article.stretches) findInStretch(stretch, article.nameWords, stories, found);
  for (const person of article.people) findPerson(person, stories, found);
  return found;
}

function findInStretch(
  stretch: Stretch,
  nameWords: ReadonlySet<string>,
  stories: CompiledStories,
  found: Map<Term, string>,
): void {
  for (const [at, { word, start }] of stretch.tokens.entries())
    for (const term of stories.beginning(word)) {
      if (found.has(term) || !standsAt(stretch, at, term.words)) continue;
      const count = term.words.length;
      if (term.kind === 'place' && !isPlace(stretch, at, count, nameWords)) continue;
      found.set(term, stretch.text.slice(start, stretch.tokens[at + count - 1]?.end));
    }
}

function standsAt({ text, tokens }: Stretch, at: number, words: readonly TermWord[]): boolean {
  return words.every((wanted, i) => {
    const token = tokens[at + i];
    if (!token || !(wanted.isPrefix ? token.word.startsWith(wanted.word) : token.word === wanted.word)) return false;
    const gap = i === 0 ? '' : text.slice(tokens[at + i - 1]?.end, token.start);
    return gap.length <= LONGEST_GAP && !PARAGRAPH.test(gap);
  });
}

/**
 * A person matches words of their name in order ("Kerry" is John Kerry). If the article gives only the last name, a
 * fuller name matches too ("John Kerry" is its Kerry).
 */
function findPerson({ name, forms }: PreparedPerson, { people }: CompiledStories, found: Map<Term, string>): void {
  for (const [number, form] of forms.entries())
    for (const word of new Set(form))
      for (const term of people.get(word) ?? []) {
        if (found.has(term)) continue;
        const wanted = ` ${term.words.map((one) => one.word).join(' ')} `;
        const given = ` ${form.join(' ')} `;
        if (given.includes(wanted) || (number === 0 && wanted.endsWith(given))) found.set(term, name);
      }
}
