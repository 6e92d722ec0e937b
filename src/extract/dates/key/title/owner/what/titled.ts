import { isCapitalized, type Word } from '../../../../../text/words.ts';
import type { TitleContext } from '../../context.ts';
import { toLabelWords } from '../label-words.ts';
import type { Fuller } from '../who/full-name.ts';

const CALLED = new Set(['entitled', 'titled', 'dubbed']);
const LONGEST_TITLE = 6;
/** How far back a work may have been called by its title. */
const NEAR_WORDS = 80;
/** Words that a title goes on with in small letters. */
const INNER = new Set('of the a an and in on for to'.split(' '));

/** "the show" of a label: by the title that the article just gave it, "[A Fire in Moor]". */
export function titledMeant(at: number, label: readonly Word[], context: TitleContext): Fuller | undefined {
  const [article, noun, next] = label.slice(at, at + 3);
  if (article?.lower !== 'the' || noun?.kind !== 'word' || noun.text !== noun.lower) return undefined;
  if (next?.kind === 'word' && next.text === next.lower && !isOver(next, context)) return undefined;
  const near = context.earlier().slice(-NEAR_WORDS);
  const told = near.findLastIndex(
    ({ lower }, i) => lower === noun.lower && CALLED.has(wordAfter(i, near)?.lower ?? ''),
  );
  const called = told < 0 ? undefined : wordAfter(told, near);
  const title = called ? titleFrom(near.indexOf(called) + 1, near) : [];
  return title.length > 1 && isCapitalized(title[0] ?? '')
    ? { from: at, to: at + 2, name: toLabelWords(title) }
    : undefined;
}

const ENDS = ['aux', 'verb', 'act', 'of', 'stop', 'join'] as const;
const isOver = ({ lower }: Word, { cues }: TitleContext) => ENDS.some((role) => cues.is(role, lower));

/** "show | - entitled" */
const wordAfter = (at: number, words: readonly Word[]) =>
  words.slice(at + 1, at + 3).find(({ kind, text }, i) => kind === 'word' && (i === 0 || words[at + 1]?.text !== text));

/** "Berg’s Fire |: What Burned" */
function titleFrom(start: number, words: readonly Word[]): readonly string[] {
  let from = start;
  while (words[from]?.kind === 'mark' && from - start < 2) from++;
  let to = from;
  while (to - from < LONGEST_TITLE && isOfTitle(words[to])) to++;
  while (to > from && !isCapitalized(words[to - 1]?.text ?? '')) to--;
  return words.slice(from, to).map(({ text }) => text);
}

const isOfTitle = (word: Word | undefined) =>
  word?.kind === 'word' && (isCapitalized(word.text) || INNER.has(word.lower));
