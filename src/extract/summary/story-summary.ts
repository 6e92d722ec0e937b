import type { Article } from '../../core/article.ts';
import type { Findings, SummarySentence } from '../../core/findings.ts';
import { toDocument } from '../text/document.ts';
import { findWords } from '../text/words.ts';
import { chooseSentences, isRepeat } from './choose.ts';
import { rankSentences } from './rank.ts';
import { contentWords } from './sentence/content-words.ts';
import { toSummarySentence } from './summary.ts';

export type StoryArticle = { readonly article: Article; readonly findings: Findings };
export type StorySentence = { readonly article: Article; readonly sentence: SummarySentence };

const LINES_BY_LENGTH = { short: 5, full: 8 } as const;

/** How many of the newest articles a summary uses. */
export function mostRead(length: keyof typeof LINES_BY_LENGTH): number {
  return LINES_BY_LENGTH[length] * 2;
}

/**
 * A story in 5 or 8 lines, newest first: the best sentence of each article from the newest on, then the second best, and
 * so on, without repetition. `articles` are ordered newest first. Linear in the texts that are read.
 */
export function summarizeStory(
  articles: readonly StoryArticle[],
  length: keyof typeof LINES_BY_LENGTH,
): readonly StorySentence[] {
  const wanted = LINES_BY_LENGTH[length];
  const read = articles.slice(0, mostRead(length));
  const own = pickInTurns(
    read.map(({ article, findings }) => toLines(article, findings.summary)),
    wanted,
  );
  const picked = own.length < wanted ? pickInTurns(read.map(rankDeeper), wanted) : own;
  const order = new Map(articles.map(({ article }, at) => [article, at]));
  const placeOf = ({ article }: StorySentence) => order.get(article) ?? 0;
  return picked
    .map(({ article, sentence }) => ({ article, sentence }))
    .sort((a, b) => placeOf(a) - placeOf(b) || a.sentence.start - b.sentence.start);
}

type Line = StorySentence & { readonly content: ReadonlySet<string> };

function toLines(article: Article, sentences: readonly SummarySentence[]): Line[] {
  return [...sentences]
    .sort((a, b) => b.score - a.score)
    .map((sentence) => ({ article, sentence, content: contentWords(findWords(sentence.text)) }));
}

/** More sentences of an article than its own summary has, for a story with few articles. */
function rankDeeper({ article, findings }: StoryArticle): Line[] {
  const ranked = rankSentences(toDocument(article.text, article.title, article.published), findings);
  return toLines(article, chooseSentences(ranked, LINES_BY_LENGTH.full).map(toSummarySentence));
}

function pickInTurns(columns: readonly (readonly Line[])[], wanted: number): Line[] {
  const picked: Line[] = [];
  const deepest = Math.max(0, ...columns.map(({ length }) => length));
  for (let turn = 0; turn < deepest; turn++)
    for (const line of columns.flatMap((column) => column.slice(turn, turn + 1)))
      if (picked.length < wanted && !isRepeat(line.content, picked)) picked.push(line);
  return picked;
}
