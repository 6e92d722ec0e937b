import type { Word } from '../../../../../text/words.ts';
import type { TitleContext } from '../../context.ts';
import type { Fuller } from '../who/full-name.ts';

/** How far back the work may have been named. */
const NEAR_WORDS = 80;
const LONGEST_OBJECT = 5;
const ARTICLES = new Set(['a', 'an', 'another']);
const ENDS = ['aux', 'verb', 'act', 'stop', 'of', 'join'] as const;

/** "the drilling" of a label: of what, as the article says just before, "[drilling a relief well]". */
export function workMeant(at: number, label: readonly Word[], context: TitleContext): Fuller | undefined {
  const [article, work, next] = label.slice(at, at + 3);
  if (article?.lower !== 'the' || !work || !/^\p{Ll}+ing$/u.test(work.text)) return undefined;
  if (next?.kind === 'word' && !isEnd(next, context)) return undefined;
  const near = context.earlier().slice(-NEAR_WORDS);
  const told = near.findLastIndex(({ lower }, i) => lower === work.lower && ARTICLES.has(near[i + 1]?.lower ?? ''));
  if (told < 0) return undefined;
  let to = told + 2;
  while (to - told <= LONGEST_OBJECT && near[to] && !isEndAt(to, near, context)) to++;
  const name = near.slice(told, to);
  return to > told + 2 && to - told <= LONGEST_OBJECT ? { from: at, to: at + 2, name } : undefined;
}

const isEndAt = (at: number, words: readonly Word[], context: TitleContext) => {
  const word = words[at];
  return !word || word.kind === 'mark' || words[at - 1]?.closes === 'sentence' || isEnd(word, context);
};

const isEnd = ({ lower, kind }: Word, { cues }: TitleContext) =>
  kind === 'mark' || ENDS.some((role) => cues.is(role, lower));
