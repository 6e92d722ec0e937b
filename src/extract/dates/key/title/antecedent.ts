import type { Word } from '../../../text/words.ts';
import type { TitleContext } from './context.ts';

const LONGEST_ANTECEDENT = 8;

/** "a well that is due", "Oslo, which votes": the noun phrase that a relative pronoun stands for. */
export function antecedentOf(at: number, context: TitleContext): readonly Word[] | undefined {
  const { words } = context;
  let to = at;
  while (to > 0 && words[to - 1]?.kind === 'mark') to--;
  const last = phraseStart(to, context);
  const near = /ing$/.test(words[last - 1]?.lower ?? '') ? phraseStart(last - 1, context) : last;
  const whole = wholePhrase(near, context);
  const from = to - whole <= LONGEST_ANTECEDENT ? whole : near;
  const found = words.slice(from, to);
  const isCut = YEAR.test(found[0]?.text ?? '');
  const isNamed = found.some(({ lower, kind }) => kind === 'word' && !context.cues.is('stop', lower));
  return isNamed && !isCut ? found : undefined;
}

const JOINS_NOUNS = new Set(['of', 'on', 'in']);
const YEAR = /^\d{4}$/;

/** "a rally on Wall Street that will last" is about the rally: a phrase without an article belongs to the one before it. */
function wholePhrase(near: number, context: TitleContext): number {
  const { words } = context;
  const isOwn = ARTICLES.has(words[near]?.lower ?? '') || !JOINS_NOUNS.has(words[near - 1]?.lower ?? '');
  if (isOwn) return near;
  const whole = phraseStart(near - 1, context);
  return ARTICLES.has(words[whole]?.lower ?? '') ? whole : near;
}

/** Where the noun phrase that ends before a word begins: at its article, or after a mark, a verb or a preposition. */
function phraseStart(to: number, { words, cues, isTime }: TitleContext): number {
  let from = to;
  while (from > 0 && to - from < LONGEST_ANTECEDENT) {
    const word = words[from - 1];
    if (!word || (word.kind === 'mark' && !INNER_MARKS.has(word.text)) || isTime(from - 1)) break;
    const { lower } = word;
    if (cues.is('of', lower) || cues.is('join', lower) || cues.is('verb', lower) || lower === 'and') break;
    if (cues.is('act', lower) && to - from > 0 && from > 1 && !ARTICLES.has(words[from - 2]?.lower ?? '')) break;
    if (cues.is('stop', lower)) return ARTICLES.has(lower) ? from - 1 : from;
    from--;
  }
  return from;
}

const INNER_MARKS = new Set(['-', "'", '’', '.', '$']);
const ARTICLES = new Set([
  'the',
  'a',
  'an',
  'this',
  'that',
  'its',
  'his',
  'her',
  'their',
  'another',
  'some',
  'each',
  'every',
]);
