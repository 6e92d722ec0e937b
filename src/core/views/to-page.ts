import type { Page } from './views.ts';

export type PageRequest = { readonly page: number; readonly size: number };

/** Limit and offset of a page in a query. */
export function toSlice({ page, size }: PageRequest): { limit: number; offset: number } {
  return { limit: size, offset: (page - 1) * size };
}

/** A page of a query's results. */
export function toPage<T>(items: readonly T[], total: number, { page, size }: PageRequest): Page<T> {
  return { items, total, page, pages: Math.max(1, Math.ceil(total / size)) };
}

/** A page of a complete list; a page number beyond the end gives the last page. */
export function pageOf<T>(all: readonly T[], { page, size }: PageRequest): Page<T> {
  const pages = Math.max(1, Math.ceil(all.length / size));
  const shown = Math.min(page, pages);
  return { items: all.slice((shown - 1) * size, shown * size), total: all.length, page: shown, pages };
}
