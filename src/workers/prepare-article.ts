import type { Article } from '../core/article.ts';
import { toContribution } from '../core/editions/contribution.ts';
import type { Findings } from '../core/findings.ts';
import type { Person } from '../core/person.ts';
import { ARTICLE_BOUNDS } from '../core/prepared/article-bounds.ts';
import { toArticleRows } from '../core/prepared/article-rows.ts';
import { boundFindings } from '../core/prepared/bound-findings.ts';
import { boundHead } from '../core/prepared/bound-head.ts';
import type { PreparedArticle } from '../core/prepared/prepared-article.ts';
import { chooseStories } from '../core/stories/choose-stories.ts';
import type { DayTelling } from '../core/tellings/telling.ts';
import type { StoryMatcher } from '../stories/match-story.ts';

/** The story an article itself names, by its current slug; null: the stories' rules decide. */
export type Belonging = { readonly pinned: string | null; readonly story: string | null };

/** Everything that is found in an article, not yet within bounds. */
export type Find = (article: Article) => { readonly findings: Findings; readonly tellings: readonly DayTelling[] };

/** Prepares an article for saving: its findings, within bounds, the stories it joins, and its rows. Pure and linear. */
export function prepareArticle(
  given: Article,
  find: Find,
  { pinned, story: told }: Belonging,
  matcher: StoryMatcher,
): PreparedArticle {
  const { article: bounded, leftOut: ofHead } = boundHead(given);
  const found = find(bounded);
  const { findings, leftOut } = boundFindings(found.findings);
  const { matches, near } = matcher.explain({ ...bounded, people: findings.people.filter(isPerson) });
  const { main, further } = chooseStories(matches, pinned === null ? null : told);
  const joined = pinned === null ? main : null;
  const article = { ...bounded, story: pinned === null ? (joined?.slug ?? null) : told };
  const rows = toArticleRows(article, findings, toContribution(found.findings, found.tellings));
  return {
    article,
    findings,
    joining: {
      pinned,
      why: joined?.why ?? [],
      isWeak: joined?.isWeak ?? false,
      further: article.story === null ? [] : further,
    },
    rows,
    nearest: article.story === null && pinned === null ? (near.find(({ why }) => why.length > 0) ?? null) : null,
    leftOut: [...ofHead, ...leftOut, ...sayUnsearched(article.text, rows.searchableUntil)],
  };
}

const isPerson = ({ kind }: Person) => kind === 'person';

function sayUnsearched({ length }: string, until: number | null): readonly string[] {
  if (until === null) return [];
  const { searchableCharacters, searchableParagraphs } = ARTICLE_BOUNDS;
  const most = `${show(searchableCharacters)} characters or ${show(searchableParagraphs)} paragraphs`;
  return [`${show(length - until)} characters from search, beyond the first ${most}`];
}

const show = (count: number) => count.toLocaleString('en');
