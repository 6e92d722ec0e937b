import type { Word } from '../../../text/words.ts';
import type { TitleContext } from './context.ts';

const LONGEST_ANTECEDENT = 8;
type Words = Pick<TitleContext, 'words' | 'cues' | 'isTime'>;

/** "a well that is due", "Oslo, which votes": the noun phrase that a relative pronoun stands for. */
export function antecedentOf(at: number, context: TitleContext): readonly Word[] | undefined {
  const { words } = context;
  let to = at;
  while (to > 0 && words[to - 1]?.kind === 'mark') to--;
  const last = phraseStart(to, context);
  const near = isDescribed(last, words) ? phraseStart(last - 1, context) : last;
  const whole = wholePhrase(near, context);
  const isPerson = words[at]?.lower === 'who' && /^\p{Lu}/u.test(words[near]?.text ?? '');
  const from = to - whole <= LONGEST_ANTECEDENT && !isPerson ? whole : near;
  const counted = words.slice(from, to).findLastIndex(({ lower }) => COUNTS.has(lower));
  const found = words.slice(
    counted > 0 && !ARTICLES.has(words[from + counted - 1]?.lower ?? '') ? from + counted : from,
    to,
  );
  const isCut = YEAR.test(found[0]?.text ?? '');
  const isNamed = found.some(({ lower, kind }) => kind === 'word' && !context.cues.is('stop', lower));
  const isOpen = context.cues.is('of', found.at(-1)?.lower ?? '');
  return isNamed && !isCut && !isOpen ? found : undefined;
}

/** "changing | winds", not "during | the trip" or "pushing | its plan". */
function isDescribed(start: number, words: readonly Word[]): boolean {
  const lower = words[start - 1]?.lower ?? '';
  return /ing$/.test(lower) && !NOT_DESCRIBING.has(lower) && !ARTICLES.has(words[start]?.lower ?? '');
}

const NOT_DESCRIBING = new Set(['during', 'following', 'including', 'regarding', 'concerning', 'pending']);
const JOINS_NOUNS = new Set(['of', 'on', 'in', 'against', 'between', 'with', 'for', 'into', 'over', 'at']);
/** "BP digs two wells that": a number begins the phrase. */
const COUNTS = new Set('two three four five six seven eight nine ten several many both'.split(' '));
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
export function phraseStart(to: number, { words, cues, isTime }: Words): number {
  let from = to;
  while (from > 0 && to - from < LONGEST_ANTECEDENT) {
    const word = words[from - 1];
    if (!word || (word.kind === 'mark' && !INNER_MARKS.has(word.text)) || isTime(from - 1)) break;
    if (word.text === '-' && (words[from - 2]?.end ?? 0) < word.start) break;
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
