import type { Article } from '../core/article/article.ts';
import { toContribution } from '../core/editions/contribution.ts';
import type { Findings } from '../core/findings.ts';
import type { Person } from '../core/person.ts';
import { ARTICLE_BOUNDS } from '../core/prepared/article-bounds.ts';
import { toArticleRows } from '../core/prepared/article-rows.ts';
import { boundFindings } from '../core/prepared/bound-findings.ts';
import { boundHead } from '../core/prepared/bound-head.ts';
import type { PreparedArticle } from '../core/prepared/prepared-article.ts';
import { chooseStories, type KeptStories } from '../core/stories/choose-stories.ts';
import type { ArticleTellings } from '../core/tellings/planned-date.ts';
import type { StoryMatcher } from '../stories/match-story.ts';

/** The story an article itself names, by its current slug; null: the stories' rules decide. */
export type Belonging = {
  readonly pinned: string | null;
  readonly story: string | null;
  /** Archived stories that it has; left out: none. */
  readonly archived?: KeptStories;
};

/** Everything that is found in an article, not yet within bounds. */
export type Find = (article: Article) => { readonly findings: Findings; readonly told: ArticleTellings };

/** Prepares an article for saving: its findings, within bounds, the stories it joins, and its rows. Pure and linear. */
export function prepareArticle(
  given: Article,
  find: Find,
  { pinned, story: told, archived = { main: null, further: [] } }: Belonging,
  matcher: StoryMatcher,
): PreparedArticle {
  const { article: bounded, leftOut: ofHead } = boundHead(given);
  const found = find(bounded);
  const { findings, leftOut } = boundFindings(found.findings);
  const { matches, near } = matcher.explain({ ...bounded, people: findings.people.filter(isPerson) });
  const named = pinned === null || told === null ? null : { story: told, why: [], isWeak: false };
  // The story that it names is not there any more: no other takes its place.
  const isLost = pinned !== null && told === null;
  const kept = { ...archived, main: named ?? archived.main };
  const { story, ...joining } = isLost ? NO_STORY : chooseStories(matches, kept);
  const article = { ...bounded, story };
  const rows = toArticleRows(article, findings, toContribution(found.findings, found.told));
  return {
    article,
    findings,
    joining: { pinned, ...joining },
    rows,
    nearest: article.story === null && pinned === null ? (near.find(({ why }) => why.length > 0) ?? null) : null,
    leftOut: [...ofHead, ...leftOut, ...sayUnsearched(article.text, rows.searchableUntil)],
  };
}

const NO_STORY = { story: null, why: [], isWeak: false, further: [] };

const isPerson = ({ kind }: Person) => kind === 'person';

function sayUnsearched({ length }: string, until: number | null): readonly string[] {
  if (until === null) return [];
  const { searchableCharacters, searchableParagraphs } = ARTICLE_BOUNDS;
  const most = `${show(searchableCharacters)} characters or ${show(searchableParagraphs)} paragraphs`;
  return [`${show(length - until)} characters from search, beyond the first ${most}`];
}

const show = (count: number) => count.toLocaleString('en');
