import { withoutPossessive } from '../../../../../core/text/possessive.ts';
import { changeWord, type Word } from '../../../../text/words.ts';
import type { TitleContext } from '../context.ts';

const PRONOUNS = new Set(['he', 'she', 'it', 'they']);
const stemOf = (lower: string) => lower.replace(/['’].*$/, '');

export const isPronoun = ({ lower }: Word): boolean => PRONOUNS.has(stemOf(lower));

/**
 * What a pronoun in the subject stands for: who is said to have said it, the only person named before, or the subject of the sentence
 * before. Undefined where that is not clear.
 */
export function pronounMeans(
  pronoun: Word,
  context: TitleContext,
  speaker: readonly Word[] | undefined,
  isMain: boolean,
  opener?: readonly Word[],
): readonly Word[] | undefined {
  const stem = stemOf(pronoun.lower);
  if (stem === 'he' || stem === 'she') return personMeant(stem, pronoun, context);
  if (speaker && isThing(speaker, context) && (stem !== 'it' || !isMany(speaker))) return speaker;
  if (speaker) return opener && stem === 'it' && isOne(opener, context) ? opener : undefined;
  return (
    (stem === 'they' ? countedBefore(pronoun, context) : undefined) ??
    (isMain ? subjectBefore(stem, context) : undefined)
  );
}

/** "The well is near its goal, and Holm said it": what the sentence opens with, one thing with an article. */
const isOne = (opener: readonly Word[], context: TitleContext) =>
  ARTICLES.has(opener[0]?.lower ?? '') && !/[^s]s$/.test(opener.at(-1)?.lower ?? 's') && isThing(opener, context);

/** "Officials said it could": something else. */
const isMany = (speaker: readonly Word[]) =>
  /(?:ies|ials|ists|ters|ors)$/.test(speaker.at(-1)?.lower ?? '') && speaker.at(-1)?.text !== 'Reuters';

const isThing = (speaker: readonly Word[], { mentionAt }: TitleContext) =>
  !speaker.some(({ lower }) => SPOKESPEOPLE.has(lower)) &&
  speaker.every((word) => !isPronoun(word) && mentionAt(word.start)?.entity?.kind !== 'person');

const SPOKESPEOPLE = new Set('spokesman spokeswoman spokesperson official executive minister analyst'.split(' '));

/** The only person whom the sentence names before a "he" or "she", else the only one in the sentence before. */
export function personMeant(
  stem: string,
  pronoun: Word,
  { words, before, mentionAt }: TitleContext,
): readonly Word[] | undefined {
  const other = stem === 'he' ? 'female' : 'male';
  const namesIn = (stretch: readonly Word[]) => {
    if (opensWithPronoun(stem, stretch, mentionAt)) return [];
    const named = stretch.filter(({ start }) => {
      const entity = mentionAt(start)?.entity;
      return entity?.kind === 'person' && entity.gender !== other;
    });
    const entities = new Set(named.map(({ start }) => mentionAt(start)?.entity));
    return entities.size === 1 ? named : [];
  };
  const own = namesIn(words.slice(0, words.indexOf(pronoun)));
  const named = own.length > 0 ? own : hasUnnamed(before(), mentionAt) ? [] : namesIn(before());
  const span = mentionAt(named[0]?.start ?? -1)?.span;
  const name = span && named.filter(({ start }) => start >= span[0] && start < span[1]);
  return name?.map((word) => changeWord(word, { text: withoutPossessive(word.text) }));
}

const TITLES = new Set(['dr', 'mr', 'mrs', 'ms', 'prof', 'sir', 'lady']);

/** "Dr White told the court that Dr Holm": one of two whom the article never names in full. */
const hasUnnamed = (before: readonly Word[], mentionAt: TitleContext['mentionAt']) =>
  before.some(({ lower }, i) => {
    const name = before[i + 1]?.text === '.' ? before[i + 2] : before[i + 1];
    return TITLES.has(lower) && name !== undefined && /^\p{Lu}/u.test(name.text) && !mentionAt(name.start)?.entity;
  });

const NUMBERS = new Set('two three four five six seven eight nine ten eleven twelve'.split(' '));
const LONGEST_COUNTED = 3;

/** "digs two relief wells, but they": what the sentence counts, if it counts one thing and names nothing else of many. */
export function countedBefore(pronoun: Word, { words, cues }: TitleContext): readonly Word[] | undefined {
  const before = words.slice(0, words.indexOf(pronoun));
  const numbers = before.flatMap(({ lower }, i) => (NUMBERS.has(lower) ? [i] : []));
  const [from] = numbers;
  if (from === undefined || numbers.length > 1) return undefined;
  const last = before.slice(from + 1, from + 1 + LONGEST_COUNTED).findIndex(({ lower }) => /[^s]s$/.test(lower));
  const found = last < 0 ? [] : before.slice(from, from + 2 + last);
  const isUnit = UNITS.has(found.at(-1)?.lower ?? '');
  const isWhole = found.every(({ kind, lower }) => kind === 'word' && !cues.is('of', lower) && !cues.is('stop', lower));
  return found.length > 1 && !isUnit && (isWhole || found.slice(1).every(({ kind }) => kind === 'word'))
    ? found
    : undefined;
}

const UNITS = new Set(
  'years months weeks days hours minutes times miles feet metres meters percent dollars pounds euros'.split(' '),
);

const LONGEST_SUBJECT = 8;
/** A longer sentence names more that "it" may stand for. */
const LONGEST_BEFORE = 14;
const ARTICLES = new Set(['the', 'a', 'an']);

/** "The truce holds. It is due to end": the subject of the sentence before, if it agrees in number. */
function subjectBefore(stem: string, { before: wordsBefore, cues }: TitleContext): readonly Word[] | undefined {
  const before = wordsBefore();
  if (!ARTICLES.has(before[0]?.lower ?? '') || before.length > LONGEST_BEFORE) return undefined;
  const verb = before.findIndex(({ lower }, i) => i > 0 && (cues.is('verb', lower) || cues.is('act', lower)));
  const found = before.slice(0, Math.max(0, verb));
  if (found.length < 2 || found.length > LONGEST_SUBJECT || found.some(({ kind }) => kind === 'mark')) return undefined;
  const head = found[found.findIndex(({ lower }) => cues.is('of', lower)) - 1] ?? found.at(-1);
  const isPlural = /[^s]s$/.test(head?.lower ?? '');
  return isPlural === (stem === 'they') ? found : undefined;
}

/** "He had not expected what Holm did": the "he" that follows is not Holm. */
function opensWithPronoun(stem: string, before: readonly Word[], mentionAt: TitleContext['mentionAt']): boolean {
  const first = before.findIndex(({ start }) => mentionAt(start)?.entity?.kind === 'person');
  return before.slice(0, Math.max(0, first)).some((word) => isPronoun(word) && stemOf(word.lower) === stem);
}
