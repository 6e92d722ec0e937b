import type { Article } from '../article/article.ts';
import { ARTICLE_BOUNDS } from './article-bounds.ts';

type Head = { readonly article: Article; readonly leftOut: readonly string[] };

const LINES = ['title', 'agency', 'publisher', 'byline'] as const;

/** Limits the lines above an article's text to what is saved of them: a page can call anything its title. Pure. */
export function boundHead(article: Article): Head {
  const most = ARTICLE_BOUNDS.charactersOfAHeadLine;
  const long = LINES.filter((line) => (article[line]?.length ?? 0) > most);
  const cut = long.map((line) => [line, article[line]?.slice(0, most).toWellFormed()]);
  return {
    article: { ...article, ...Object.fromEntries(cut), text: article.text.toWellFormed() },
    leftOut: long.map((line) => `what the ${line} says beyond ${most} characters`),
  };
}
