import type { Article } from '../core/article.ts';
import type { Findings } from '../core/findings.ts';
import { ARTICLE_BOUNDS } from '../core/prepared/article-bounds.ts';
import { toArticleRows } from '../core/prepared/article-rows.ts';
import { boundFindings } from '../core/prepared/bound-findings.ts';
import { boundHead } from '../core/prepared/bound-head.ts';
import type { PreparedArticle } from '../core/prepared/prepared-article.ts';
import type { StoryMatcher } from '../stories/match-story.ts';

/** The story an article itself names, by its current slug; null: the stories' rules decide. */
export type Belonging = { readonly pinned: string | null; readonly story: string | null };

/** Prepares an article for saving: its findings, within bounds, the story it joins, and its rows. Pure and linear. */
export function prepareArticle(
  given: Article,
  extract: (article: Article) => Findings,
  { pinned, story: told }: Belonging,
  matcher: StoryMatcher,
): PreparedArticle {
  const { article: bounded, leftOut: ofHead } = boundHead(given);
  const { findings, leftOut } = boundFindings(extract(bounded));
  const { joined, near } =
    pinned === null ? matcher.explain({ ...bounded, people: findings.people }) : { joined: null, near: [] };
  const article = { ...bounded, story: pinned === null ? (joined?.slug ?? null) : told };
  const rows = toArticleRows(article, findings);
  return {
    article,
    findings,
    joining: { pinned, why: joined?.why ?? [] },
    rows,
    nearest: article.story === null ? (near.find(({ why }) => why.length > 0) ?? null) : null,
    leftOut: [...ofHead, ...leftOut, ...sayUnsearched(article.text, rows.searchableUntil)],
  };
}

function sayUnsearched({ length }: string, until: number | null): readonly string[] {
  if (until === null) return [];
  const { searchableCharacters, searchableParagraphs } = ARTICLE_BOUNDS;
  const most = `${show(searchableCharacters)} characters or ${show(searchableParagraphs)} paragraphs`;
  return [`${show(length - until)} characters from search, beyond the first ${most}`];
}

const show = (count: number) => count.toLocaleString('en');
