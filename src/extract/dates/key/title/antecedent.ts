import type { Word } from '../../../text/words.ts';
import type { TitleContext } from './context.ts';

const LONGEST_ANTECEDENT = 8;
const PERSONS = new Set(['who', 'whose']);
/** "a loan for Norway, which has said": a name speaks. */
const SPOKEN = new Set(['has', 'have', 'had', 'also']);
type Words = Pick<TitleContext, 'words' | 'cues' | 'isTime'>;

/** "a well that is due", "Oslo, which votes": the noun phrase that a relative pronoun stands for. */
export function antecedentOf(at: number, context: TitleContext): readonly Word[] | undefined {
  const { words } = context;
  let to = at;
  while (to > 0 && words[to - 1]?.kind === 'mark') to--;
  const start = phraseStart(to, context);
  const last = isGerund(start, words) ? start + 1 : afterProgressive(start, words);
  const near =
    isDescribed(last, words) && !BE.has(words[last - 2]?.lower ?? '') ? phraseStart(last - 1, context) : last;
  const whole = wholePhrase(near, to, context);
  const verb = SPOKEN.has(words[at + 1]?.lower ?? '') ? at + 2 : at + 1;
  const isSpeaker = PERSONS.has(words[at]?.lower ?? '') || context.cues.is('say', words[verb]?.lower ?? '');
  const isPerson = isSpeaker && /^\p{Lu}/u.test(words[near]?.text ?? '');
  const one = to - whole <= LONGEST_ANTECEDENT && !isPerson ? whole : near;
  const from = pairStart(one, context);
  const counted = words.slice(from, to).findLastIndex(({ lower }) => COUNTS.has(lower));
  const found = words.slice(
    counted > 0 && !ARTICLES.has(words[from + counted - 1]?.lower ?? '') ? from + counted : from,
    to,
  );
  const isCut = YEAR.test(found[0]?.text ?? '') || isInfinitive(from, found, words);
  // "over the Atlantic, which could become a storm": what is there.
  const isSite = SITES.has(words[from - 1]?.lower ?? '') && found.length === 2 && /^\p{Lu}/u.test(found[1]?.text ?? '');
  if (isSite) return undefined;
  const isNamed = found.some(({ lower, kind }) => kind === 'word' && !context.cues.is('stop', lower));
  const isOpen = context.cues.is('of', found.at(-1)?.lower ?? '');
  return isNamed && !isCut && !isOpen ? found : undefined;
}

/** "crews and | boats that": both of a pair. */
function pairStart(from: number, context: TitleContext): number {
  const { words } = context;
  const first = words[from];
  const isSecond =
    words[from - 1]?.lower === 'and' && /^\p{Ll}/u.test(first?.text ?? '') && !ARTICLES.has(first?.lower ?? '');
  const start = isSecond ? phraseStart(from - 1, context) : from;
  return start < from - 1 ? start : from;
}

/** "to capture oil that will drift": a verb and what it takes. */
const isInfinitive = (from: number, found: readonly Word[], words: readonly Word[]) =>
  words[from - 1]?.lower === 'to' &&
  found.length > 1 &&
  /^\p{Ll}+$/u.test(found[0]?.text ?? '') &&
  !ARTICLES.has(found[0]?.lower ?? '');

/** "is planning | talks" */
function afterProgressive(start: number, words: readonly Word[]): number {
  const isVerb = BE.has(words[start - 1]?.lower ?? '') && /ing$/.test(words[start]?.lower ?? '');
  return isVerb ? start + 1 : start;
}

const SITES = new Set(['over', 'across', 'above', 'off']);
const BEFORE_GERUND = new Set(['on', 'of', 'for', 'by', 'about', 'from', 'against', 'without']);

/** "on backing | Holm": what is done to whom. */
const isGerund = (start: number, words: readonly Word[]) =>
  BEFORE_GERUND.has(words[start - 1]?.lower ?? '') &&
  /^\p{Ll}+ing$/u.test(words[start]?.text ?? '') &&
  /^\p{Lu}/u.test(words[start + 1]?.text ?? '');

/** "changing | winds", not "during | the trip" or "pushing | its plan". */
function isDescribed(start: number, words: readonly Word[]): boolean {
  const lower = words[start - 1]?.lower ?? '';
  if (isGerund(start - 1, words)) return false;
  return /ing$/.test(lower) && !NOT_DESCRIBING.has(lower) && !ARTICLES.has(words[start]?.lower ?? '');
}

const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', "'s", "'re"]);
const NOT_DESCRIBING = new Set(['during', 'following', 'including', 'regarding', 'concerning', 'pending']);
const JOINS_NOUNS = new Set(['of', 'on', 'in', 'against', 'between', 'with', 'for', 'into', 'over', 'at']);
/** "BP digs two wells that": a number begins the phrase. */
const COUNTS = new Set('two three four five six seven eight nine ten several many both'.split(' '));
const YEAR = /^\d{4}$/;

/**
 * "a rally on Wall Street that will last" is about the rally: a phrase without an article belongs to the one before it, and so does a
 * place: "the truce in the valley, which expires". One that belongs to somebody goes on to what it is part of: "the mandate of its
 * mission in Moor which expires".
 */
function wholePhrase(near: number, to: number, context: TitleContext): number {
  const { words } = context;
  const isJoined = JOINS_NOUNS.has(words[near - 1]?.lower ?? '');
  const isPlace = words[near - 1]?.lower === 'in' && !isEventPhrase(near, to, context);
  const isOwn = ARTICLES.has(words[near]?.lower ?? '') && !isPlace;
  if (isOwn || !isJoined) return near;
  const whole = phraseStart(near - 1, context);
  // "talks in Moor, which are due"
  const isOfMany =
    isPlace &&
    MANY.has(verbAfter(to, words)) &&
    !/s$/.test(words[to - 1]?.lower ?? '') &&
    /[^s]s$/.test(words[near - 2]?.lower ?? '');
  if (isOfMany) return afterProgressive(whole, words);
  if (!ARTICLES.has(words[whole]?.lower ?? '')) return near;
  const isPart = JOINS_NOUNS.has(words[whole - 1]?.lower ?? '');
  const widest = isPart ? phraseStart(whole - 1, context) : whole;
  const isLimited = LIMITED.has(words[widest + 1]?.lower ?? '');
  return isLimited && to - widest <= LONGEST_ANTECEDENT ? widest : whole;
}

const MANY = new Set(['are', 'were', 'have']);

function verbAfter(to: number, words: readonly Word[]): string {
  let at = to;
  while (words[at]?.kind === 'mark') at++;
  return words[at + 1]?.lower ?? '';
}

const LIMITED = new Set(
  'mandate term licence license lease contract agreement deal work truce ban funding documentary film programme program book interview'.split(
    ' ',
  ),
);

const isEventPhrase = (from: number, to: number, { words, cues }: TitleContext) =>
  words.slice(from, to).some(({ lower }) => cues.isEvent(lower));

/** Where the noun phrase that ends before a word begins: at its article, or after a mark, a verb or a preposition. */
export function phraseStart(to: number, { words, cues, isTime }: Words): number {
  let from = to;
  while (from > 0 && to - from < LONGEST_ANTECEDENT) {
    const word = words[from - 1];
    if (!word || (word.kind === 'mark' && !INNER_MARKS.has(word.text)) || isTime(from - 1)) break;
    if (word.text === '-' && (words[from - 2]?.end ?? 0) < word.start) break;
    const { lower } = word;
    if (cues.is('of', lower) || cues.is('join', lower) || isVerb(lower, cues) || lower === 'and') break;
    if (cues.is('act', lower) && to - from > 0 && from > 1 && !ARTICLES.has(words[from - 2]?.lower ?? '')) break;
    if (cues.is('stop', lower)) return ARTICLES.has(lower) ? from - 1 : from;
    from--;
  }
  return from;
}

/** Not "long-awaited". */
const isVerb = (lower: string, cues: Words['cues']) => cues.is('verb', lower) && !lower.includes('-');

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
