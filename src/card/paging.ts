import type { Page } from '../core/views.ts';
import type { Block, Button, Values } from './card.ts';

/** Back and More for an answer of several pages; nothing for one. */
export function pagingBlocks(page: Page<unknown>, command: string, values: Values): readonly Block[] {
  const buttons: Button[] = [];
  if (page.page > 1) buttons.push({ label: 'Back', command, values: { ...values, page: page.page - 1 } });
  if (page.page < page.pages)
    buttons.push({ label: 'More', command, values: { ...values, page: page.page + 1 }, style: 'primary' });
  return buttons.length > 0 ? [{ kind: 'buttons', buttons }] : [];
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
