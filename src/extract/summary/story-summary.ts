import type { Article } from '../../core/article.ts';
import type { Findings, SummarySentence } from '../../core/findings.ts';

export type StorySentence = { readonly article: Article; readonly sentence: SummarySentence };

const LINES = { short: 5, full: 8 } as const;

/** A story in 5 lines or 8, newest state first. `articles` come newest first. */
export function summarizeStory(
  articles: readonly { readonly article: Article; readonly findings: Findings }[],
  length: keyof typeof LINES,
): readonly StorySentence[] {
  return articles
    .flatMap(({ article, findings }) => findings.summary.map((sentence) => ({ article, sentence })))
    .slice(0, LINES[length]);
}
