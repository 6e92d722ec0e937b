import type { PageElement } from '../dom.ts';

/** What the meta elements of a page say, by lowercase name. Several may have one name. */
export type Metas = ReadonlyMap<string, readonly string[]>;

const MAX_METAS = 500;

/** Reads `meta` elements by their property, name or itemprop. */
export function readMetas(elements: readonly PageElement[]): Metas {
  const metas = new Map<string, string[]>();
  for (const meta of elements.slice(0, MAX_METAS)) {
    const content = meta.getAttribute('content')?.trim() ?? '';
    if (content === '') continue;
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = meta.getAttribute(attribute)?.trim().toLowerCase();
      if (name) metas.set(name, [...(metas.get(name) ?? []), content]);
    }
  }
  return metas;
}

/** Every value that the page gives under these names, in the order of the names. */
export function listMetas(metas: Metas, names: readonly string[]): readonly string[] {
  return names.flatMap((name) => metas.get(name) ?? []);
}
