import type { PagesBlock } from '../../../card/card.ts';
import { pagesAround } from '../../../card/parts/pages-around.ts';
import { pageValues } from '../../../card/parts/paging.ts';
import { encodeCall } from '../../../command/grammar/encode-call.ts';
import { escapeHtml } from '../escape.ts';
import { renderPostForm } from '../post-form.ts';

/** As many pages as a list shows well. */
const MAX_PAGES_LISTED = 100;

/** The pages to choose from and a button to go there; works without scripts. Empty if there are only two. */
export function renderPageChoice(block: PagesBlock, csrf: string): string {
  const options = pagesAround(block.page, block.pages, MAX_PAGES_LISTED).map((page) => toOption(block, page));
  if (options.length === 0) return '';
  const body = `<select name="call" aria-label="Page">${options.join('')}</select><button>Go</button>`;
  return renderPostForm({ action: '/press', className: 'buttons', csrf, body });
}

function toOption(block: PagesBlock, page: number): string {
  const call = escapeHtml(encodeCall({ path: block.command, values: pageValues(block, page) }));
  return `<option value="${call}"${page === block.page ? ' selected' : ''}>Page ${page} of ${block.pages}</option>`;
}
