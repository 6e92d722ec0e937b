import { UserError } from '../../core/errors.ts';
import { type PageRequest, toPage, toSlice } from '../../core/views/to-page.ts';
import type { Page, ReportedText } from '../../core/views/views.ts';
import type { ArticleStore, Scope } from '../../store/articles.ts';

/** Paragraphs that contain every word. Throws a UserError if there is nothing to search for. */
export async function searchArticles(
  articles: ArticleStore,
  request: Scope & PageRequest & { readonly words: string },
): Promise<Page<ReportedText>> {
  if (!/[\p{L}\p{N}]/u.test(request.words))
    throw new UserError('There is no word to search for.', 'Type at least one: /search target date');
  const found = await articles.search({ ...request, ...toSlice(request) });
  return toPage(found.items, found.total, request);
}
