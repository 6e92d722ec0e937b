import type { Page } from '../../core/views/views.ts';
import type { Block, Button, PagesBlock, Values } from '../card.ts';

/** How to turn the pages of a longer answer; nothing for one of a single page. */
export function pagingBlocks({ page, pages }: Page<unknown>, command: string, values: Values): readonly Block[] {
  return pages > 1 ? [{ kind: 'pages', page, pages, command, values }] : [];
}

/** Back and More, as far as there is a page before and after. */
export function turnButtons(block: PagesBlock): readonly Button[] {
  const { page, pages, command } = block;
  return [
    ...(page > 1 ? [{ label: 'Back', command, values: pageValues(block, page - 1) }] : []),
    ...(page < pages
      ? [{ label: 'More', command, values: pageValues(block, page + 1), style: 'primary' } as const]
      : []),
  ];
}

/** The values that ask for one of its pages. */
export function pageValues({ values }: PagesBlock, page: number): Values {
  return { ...values, page };
}

/** "Page 2 of 3" for a title's end; empty where there is one page. */
export function pageNote(page: Page<unknown>): string {
  return page.pages > 1 ? ` (page ${page.page} of ${page.pages})` : '';
}

/** Leaves out what was not given, so that a button says only what it must. */
export function givenValues(values: Readonly<Record<string, string | number | boolean | null | undefined>>): Values {
  const given: Record<string, string | number | boolean> = {};
  for (const [name, value] of Object.entries(values)) if (value !== null && value !== undefined) given[name] = value;
  return given;
}
