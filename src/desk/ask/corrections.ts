import type { Article } from '../../core/article/article.ts';
import { toSource } from '../../core/article/to-source.ts';
import type { KeyDate } from '../../core/dates/key-date.ts';
import { UserError } from '../../core/errors.ts';
import { type PageRequest, toPage, toSlice } from '../../core/views/to-page.ts';
import type { CorrectionView, Page, SourcedKeyDate } from '../../core/views/views.ts';
import type { ArticleStore, Correction, Scope } from '../../store/port/articles.ts';
import { toSourcedQuote } from '../to-sourced-quote.ts';

export type CorrectionsRequest = Scope &
  PageRequest & { /** An id; null: every article. */ readonly article: string | null };

/** Corrections of articles, newest first. Throws a UserError if there is no such article. */
export async function findCorrections(
  articles: ArticleStore,
  request: CorrectionsRequest,
): Promise<Page<CorrectionView>> {
  const { story, asOf, article } = request;
  if (article !== null && !(await articles.find(article)))
    throw new UserError(
      `There is no article “${article}”.`,
      'It may have been removed. /search finds what is stored now.',
    );
  const found = await articles.corrections({ story, asOf, article, ...toSlice(request) });
  return toPage(found.items.map(toView), found.total, request);
}

function toView({ before, after, at, change }: Correction): CorrectionView {
  return {
    at,
    change,
    source: toSource(after, [0, 0]),
    titleBefore: before.title === after.title ? null : before.title,
    statements: change.statements.map(({ what, before: old, after: now }) => ({
      what,
      before: old && toSourcedQuote(before, old),
      after: now && toSourcedQuote(after, now),
    })),
    dates: change.dates.map(({ what, before: old, after: now }) => ({
      what,
      before: old && toSourcedKeyDate(before, old),
      after: now && toSourcedKeyDate(after, now),
    })),
  };
}

function toSourcedKeyDate(article: Article, keyDate: KeyDate): SourcedKeyDate {
  return { keyDate, source: toSource(article, keyDate.span) };
}
